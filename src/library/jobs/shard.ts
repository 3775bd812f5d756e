/** What a job carries: a few documents, with their words where only the one who asked can read them. */

import type { ImportOptions } from '../../import/carried.ts'
import { carriedOf } from '../../import/open.ts'
import type { Wanted } from '../../import/wanted.ts'
import type { Hints } from '../../model/store.ts'

export interface Shard {
  readonly items: readonly ShardItem[]
  /** How often they were tried before. */
  readonly tried: number
}

export interface ShardItem {
  readonly uri: string
  readonly hints: Hints
  readonly carried?: Words
  readonly instead?: Words
}

/** `Carried` as JSON: bytes in base64. */
interface Words {
  readonly bytes: string
  readonly name: string
  readonly mediaType?: string
  readonly charset?: string
  readonly url?: string
}

const MOST_ITEMS = 8
/** Base64 characters. */
const MOST_WORDS = 1_000_000

/** Closed when it has eight documents or a megabyte. */
export async function* shards(items: AsyncIterable<ShardItem>): AsyncGenerator<Shard> {
  let open: ShardItem[] = []
  let size = 0
  for await (const item of items) {
    open.push(item)
    size += (item.carried?.bytes.length ?? 0) + (item.instead?.bytes.length ?? 0)
    if (open.length < MOST_ITEMS && size < MOST_WORDS) continue
    yield { items: open, tried: 0 }
    open = []
    size = 0
  }
  if (open.length > 0) yield { items: open, tried: 0 }
}

/** Files and standard input are read here, addresses by whoever takes the job. @throws Failure */
export async function packed(wanted: Wanted, options: ImportOptions): Promise<ShardItem> {
  const { uri, hints, instead } = wanted
  const remote = /^https?:/i.test(uri) || hints.from !== undefined
  const carried = wanted.carried ?? (remote ? undefined : await carriedOf(wanted, options))
  return { uri, hints, ...(carried && { carried: written(carried) }), ...(instead && { instead: written(instead) }) }
}

export const unpacked = ({ uri, hints, carried, instead }: ShardItem): Wanted => ({
  uri,
  hints,
  ...(carried && { carried: read(carried) }),
  ...(instead && { instead: read(instead) }),
})

const written = ({ bytes, ...rest }: NonNullable<Wanted['carried']>): Words => ({ ...rest, bytes: Buffer.from(bytes).toString('base64') })
const read = ({ bytes, ...rest }: Words): NonNullable<Wanted['carried']> => ({ ...rest, bytes: Buffer.from(bytes, 'base64') })
