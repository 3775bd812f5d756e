import { z } from 'zod'
import type { Copy } from '../../model/comparison.ts'
import type { Store } from '../../model/store.ts'
import { changedWords, EditAnswer, editsBetween } from '../answers/edits.ts'
import { type Labels, labelsOf } from '../answers/labels.ts'
import { textsOf } from '../answers/origin.ts'
import { LABEL, SpanAnswer } from '../answers/span.ts'
import { documentNamed } from '../find.ts'
import type { Frozen, Operation } from '../operation.ts'

const Input = z.object({ document: z.string().min(1).max(4000).describe('id, number, address or path of the document') })

const PassageAnswer = z.object({
  copy: SpanAnswer.describe('in the copy'),
  original: SpanAnswer.describe('in the original'),
  similarity: z.number().min(0).max(1).describe('1 is word for word'),
  because: z
    .enum(['canonical', 'credit', 'feed', 'quotation', 'date', 'order'])
    .describe(
      'what makes the other one the original: a canonical link, a credit line, the feed, quotation marks, its date, the order of adding',
    ),
  edits: z.array(EditAnswer).describe('what the copy changed, word by word'),
})

const SharedAnswer = z
  .object({
    document: z.string().describe('the other document'),
    ...LABEL,
    words: z.int().nonnegative().describe('how many words of the copy'),
    changed: z.int().nonnegative().describe('how many of them differ'),
    passages: z.array(PassageAnswer),
  })
  .meta({ id: 'SharedWords' })

const Output = z
  .object({
    from: z.array(SharedAnswer).describe('documents whose words this one has, those it shares most with first'),
    to: z.array(SharedAnswer).describe('documents that have their words from this one'),
  })
  .meta({ id: 'Copies' })

type Shared = Frozen<z.input<typeof SharedAnswer>>

/** Which words of a document stand in others, and what was changed. */
export const copies: Operation<typeof Input, typeof Output> = {
  name: 'copies',
  summary: 'Show which words of a document stand in others, and what was changed.',
  input: Input,
  output: Output,
  arguments: ['document'],
  http: { method: 'get', path: '/documents/{document}/copies' },
  run: async ({ document }, context) => {
    const store = await context.case()
    const { id } = await documentNamed(store, document)
    const share = sharing(store)
    const [own, all] = await Promise.all([store.copies(id), store.copies()])
    const taken = all.filter(({ copyOf, document: copy }) => copyOf.document === id && copy !== id)
    return { from: await share(own, ({ copyOf }) => copyOf.document), to: await share(taken, (copy) => copy.document) }
  },
}

function sharing(store: Store) {
  const labels: Labels = labelsOf(store)
  const texts = textsOf(store)
  const passageOf = async ({ document, start, end, copyOf, similarity, because }: Copy) => {
    const [copy, original] = await Promise.all([texts(document), texts(copyOf.document)])
    const edits = editsBetween(original.slice(copyOf.start, copyOf.end), copy.slice(start, end))
    return { copy: { start, end }, original: { start: copyOf.start, end: copyOf.end }, similarity, because, edits }
  }
  return async (copies: readonly Copy[], other: (copy: Copy) => string): Promise<readonly Shared[]> => {
    const groups = [...Map.groupBy(copies, other)]
    const all = await Promise.all(
      groups.map(async ([document, found]) => {
        const passages = await Promise.all(found.map(passageOf))
        const edits = passages.flatMap((passage) => passage.edits)
        return { document, ...(await labels(document)), words: wordsOf(edits), changed: changedWords(edits), passages }
      }),
    )
    return all.toSorted((a, b) => b.words - a.words || a.number - b.number)
  }
}

const wordsOf = (edits: readonly { readonly kind: string; readonly text: string }[]): number =>
  edits.filter(({ kind }) => kind !== 'removed').reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
