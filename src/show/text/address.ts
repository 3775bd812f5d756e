/** What the address of this view holds beside its path; whatever else stands there is dropped. */
import { numberIn, oneIn, without, wordsIn } from '../parts/address-parts.ts'

export interface TextSearch {
  /** The chosen claim: id of an event of the document, or of a claim where an event has several. A ref is taken too. */
  readonly at?: string | undefined
  /** Chosen words: half-open UTF-16 offsets into the text. */
  readonly from?: number | undefined
  readonly to?: number | undefined
  /** Marks by voice; by kind unless given. */
  readonly by?: 'voice' | undefined
  readonly causes?: false | undefined
  readonly times?: false | undefined
  /** False: copies are drawn like everything else. */
  readonly dim?: false | undefined
  /** True: claims in copied passages of the document stand in the list too. */
  readonly copied?: true | undefined
  /** Width of the claims in rem. */
  readonly side?: number | undefined
  /** The original page instead of the text. */
  readonly page?: 'original' | undefined
  /** Where there is little room: the whole list instead of the chosen claim. */
  readonly list?: 'open' | undefined
}

export const SIDE = { least: 18, most: 60, first: 28 } as const
const MOST = Number.MAX_SAFE_INTEGER

export function textSearch(given: Readonly<Record<string, unknown>>): TextSearch {
  const [from, to] = [numberIn(given.from, 0, MOST), numberIn(given.to, 1, MOST)]
  const range = from !== undefined && to !== undefined && from < to ? { from, to } : {}
  const side = numberIn(given.side, SIDE.least, SIDE.most)
  return without({
    at: wordsIn(given.at)?.replace(/^.*#/, ''),
    ...range,
    by: oneIn(given.by, ['voice']),
    causes: no(given.causes),
    times: no(given.times),
    dim: no(given.dim),
    copied: given.copied === true ? true : undefined,
    side: side === SIDE.first ? undefined : side,
    page: oneIn(given.page, ['original']),
    list: oneIn(given.list, ['open']),
  })
}

const no = (given: unknown): false | undefined => (given === false ? false : undefined)
