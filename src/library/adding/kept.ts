import type { Carried } from '../../import/carried.ts'
import { Failure } from '../../model/failure.ts'
import type { Store } from '../../model/store.ts'
import { nameOf } from './name-of.ts'

/** Opens what was handed over and is kept in the case. Throws a Failure when it is there no more. */
export const keptIn =
  (store: Store) =>
  async (uri: string): Promise<Carried> => {
    const found = await store.upload(uri)
    if (!found) throw new Failure('not-found', `${nameOf(uri)} is not kept any more; please add it again.`)
    const { name, bytes, mediaType = '' } = found
    const type = mediaType.split(';')[0]!.trim().toLowerCase()
    const charset = /charset=["']?([\w-]+)/i.exec(mediaType)?.[1]
    return { bytes, name, ...(TELLING.test(type) && { mediaType: type }), ...(charset && { charset }) }
  }

/** Types that say more than the name does; browsers call whatever they do not know application/octet-stream. */
const TELLING = /^(?:text\/(?:html|markdown)|application\/xhtml\+xml)$/
