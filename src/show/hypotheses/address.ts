/** What the address of this view holds beside its path; whatever else stands there is dropped. */
import { oneIn, without, wordsIn } from '../parts/address-parts.ts'

export interface HypothesesSearch {
  /** The question: id of a dispute, or 'own'; absent: all. */
  readonly of?: string | undefined
  /** How rows are sorted; absent: by how far they tell hypotheses apart. */
  readonly sort?: 'date' | 'origin' | undefined
  /** 'each': copies weigh too. */
  readonly copies?: 'each' | undefined
  /** Whose ratings alone count. */
  readonly analyst?: string | undefined
  /** The chosen cell: ids of its row of evidence and of its hypothesis. */
  readonly row?: string | undefined
  readonly column?: string | undefined
}

export const hypothesesSearch = (given: Readonly<Record<string, unknown>>): HypothesesSearch =>
  without({
    of: wordsIn(given.of),
    sort: oneIn(given.sort, ['date', 'origin'] as const),
    copies: oneIn(given.copies, ['each'] as const),
    analyst: wordsIn(given.analyst),
    row: wordsIn(given.row),
    column: wordsIn(given.column),
  })
