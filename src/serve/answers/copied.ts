/** Where the words of a quote were before, and what the copy changed. */
import { z } from 'zod'
import type { Copy, Quote } from '../../model/comparison.ts'
import type { Store } from '../../model/store.ts'
import type { Frozen } from '../operation.ts'
import { EditAnswer, editsBetween } from './edits.ts'
import type { Labels } from './labels.ts'
import { LABEL, PLACE } from './span.ts'

export const CopyAnswer = z
  .object({
    ...PLACE,
    ...LABEL,
    similarity: z.number().min(0).max(1).describe('of the whole passage; 1 is word for word'),
    edits: z
      .array(EditAnswer)
      .optional()
      .describe('what the copy changed in this sentence, word by word; absent where it is word for word'),
  })
  .meta({ id: 'QuoteCopy', description: 'the passage of an earlier document that a quote was copied from' })

type CopyAnswer = Frozen<z.input<typeof CopyAnswer>>

/** Undefined for what is only relayed, in words of its own. `beside`: the quotes among which its original may be. */
export type Copied = (
  quote: Pick<Quote, 'document' | 'start' | 'end' | 'quote'>,
  beside: readonly Quote[],
) => Promise<CopyAnswer | undefined>

/** Looks the copies of each document up once. */
export function copiedIn(store: Store, labels: Labels): Copied {
  const known = new Map<string, Promise<readonly Copy[]>>()
  const copiesOf = (document: string): Promise<readonly Copy[]> => {
    const found = known.get(document) ?? store.copies(document)
    known.set(document, found)
    return found
  }
  return async (quote, beside) => {
    const copy = (await copiesOf(quote.document)).find(({ start, end }) => start < quote.end && quote.start < end)
    if (!copy) return undefined
    const { copyOf, similarity } = copy
    const original = beside.find(({ document, start, end }) => document === copyOf.document && start < copyOf.end && copyOf.start < end)
    const edits = original && original.quote !== quote.quote ? editsBetween(original.quote, quote.quote) : undefined
    const { document, start, end } = original ?? copyOf
    return { document, start, end, ...(await labels(document)), similarity, ...(edits && { edits }) }
  }
}
