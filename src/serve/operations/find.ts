import { z } from 'zod'
import { queryOf } from '../../model/search-query.ts'
import { FIND_GROUPS } from '../../model/store.ts'
import { briefActor } from '../answers/actor.ts'
import { FoundAnswer, foundDispute, foundDocument, foundHappening } from '../answers/found.ts'
import { hitAnswer } from '../answers/hit.ts'
import { labelsOf } from '../answers/labels.ts'
import { FILTER, filterOf } from '../filter.ts'
import { namedByIt } from '../named-by-it.ts'
import type { Operation } from '../operation.ts'

const Input = z.object({
  words: z
    .array(z.string().min(1).max(1000))
    .min(1)
    .max(100)
    .describe('the words to look for; "…" a phrase, -word forbids, word* begins so'),
  groups: z.array(z.enum(FIND_GROUPS)).optional().describe('only these'),
  most: z.int().min(1).max(200).default(5).describe('how many of each at most'),
  ...FILTER,
})

/** A few of everything: what somebody sees while they type. Numbers and ids lead to what they name. */
export const find: Operation<typeof Input, typeof FoundAnswer> = {
  name: 'find',
  summary: 'Find a few of everything by words: texts, happenings, actors, documents and disputes.',
  input: Input,
  output: FoundAnswer,
  arguments: ['words'],
  http: { method: 'get', path: '/find' },
  run: async (input, context) => {
    const store = await context.compared()
    const words = input.words.join(' ')
    const filter = await filterOf(store, input)
    const named = Object.keys(filter).length === 0 ? await namedByIt(store, words.trim()) : undefined
    const found = named ?? (await store.find(words, filter, { most: input.most, ...(input.groups && { groups: input.groups }) }))
    const labels = labelsOf(store)
    const query = queryOf(words)
    const { texts, happenings, actors, documents, disputes } = found
    return {
      texts: { ...texts, items: await Promise.all(texts.items.map((hit) => hitAnswer(hit, labels))) },
      happenings: { ...happenings, items: await Promise.all(happenings.items.map((one) => foundHappening(one, query, labels))) },
      actors: { ...actors, items: actors.items.map(briefActor) },
      documents: { ...documents, items: documents.items.map(foundDocument) },
      disputes: { ...disputes, items: disputes.items.map(foundDispute) },
    }
  },
}
