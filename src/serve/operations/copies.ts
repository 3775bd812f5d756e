import { z } from 'zod'
import type { Copy } from '../../model/comparison.ts'
import type { Store } from '../../model/store.ts'
import { CopiesAnswer } from '../answers/copies.ts'
import { changedWords, editsBetween } from '../answers/edits.ts'
import { type Labels, labelsOf } from '../answers/labels.ts'
import { textsOf } from '../answers/origin.ts'
import { documentNamed } from '../find.ts'
import type { Operation } from '../operation.ts'

const Input = z.object({ document: z.string().min(1).max(4000).describe('id, number, address or path of the document') })

type Shared = CopiesAnswer['from'][number]

/** Which words of a document stand in others, and what was changed. */
export const copies: Operation<typeof Input, typeof CopiesAnswer> = {
  name: 'copies',
  summary: 'Show which words of a document stand in others, and what was changed.',
  input: Input,
  output: CopiesAnswer,
  arguments: ['document'],
  http: { method: 'get', path: '/documents/{document}/copies' },
  run: async ({ document }, context) => {
    const store = await context.case()
    const { id } = await documentNamed(store, document)
    const share = sharing(store)
    const [own, taken] = await Promise.all([store.copies(id), store.copiesFrom(id)])
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
