/** Takes in bytes that somebody hands over: from a browser, from a program. They are read when an import asks for their address. */
import { createHash } from 'node:crypto'
import { gather } from '../../import/files.ts'
import { tooLarge } from '../../import/limits.ts'
import { UPLOAD } from '../../import/wanted.ts'
import { Failure } from '../../model/failure.ts'
import { handOverLimit } from '../../model/size-limit.ts'
import type { Store } from '../../model/store.ts'
import { nameFromWords, uploadName } from './upload-name.ts'

export interface Given {
  /** The path or name that it has where it comes from; may be hostile. Without one the first words make a name. */
  readonly name?: string
  readonly mediaType?: string
  /** Bytes announced, where they are. */
  readonly length?: number
  readonly stream: AsyncIterable<Uint8Array>
}

export interface Taken {
  /** What POST /imports takes as a source: the same bytes under the same name have the same. */
  readonly uri: string
  readonly name: string
  readonly bytes: number
  readonly sha256: string
}

/** @throws Failure too-large before more than the limit is in memory, or empty. */
export async function takeIn(store: Store, { name = '', mediaType, length, stream }: Given): Promise<Taken> {
  const called = uploadName(name)
  const limit = handOverLimit(called)
  const said = called || 'What was pasted'
  if (length !== undefined && length > limit) throw tooLarge(said, limit, length)
  const bytes = await gather(stream, said, limit)
  if (bytes.length === 0) throw new Failure('empty', `${said} is empty.`)
  const final = called || nameFromWords(bytes, /html/i.test(mediaType ?? ''))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const uri = `${UPLOAD}${sha256.slice(0, 16)}/${final.split('/').map(encodeURIComponent).join('/')}`
  await store.keepUpload({ uri, name: final, bytes, ...(mediaType && { mediaType }) })
  return { uri, name: final, bytes: bytes.length, sha256 }
}
