import { z } from 'zod'
import { labelsOf } from '../answers/labels.ts'
import { LABEL, PLACE } from '../answers/span.ts'
import { FILTER, filterOf } from '../filter.ts'
import { listing, pageOf } from '../listing.ts'

const HitAnswer = z
  .object({ ...PLACE, ...LABEL, snippet: z.string().describe('words around the hit, exactly as they stand in the text') })
  .meta({ id: 'Hit', description: 'start and end are the first word that was found' })

/** Full text, narrowed by who, what, when, where and according to whom. */
export const search = listing({
  name: 'search',
  summary: 'Search the texts of the case.',
  input: { words: z.array(z.string().min(1).max(1000)).min(1).max(100).describe('the words to look for'), ...FILTER },
  item: HitAnswer,
  under: 'hits',
  arguments: ['words'],
  path: '/search',
  run: async (input, context) => {
    const store = await context.compared()
    const page = await store.search(input.words.join(' '), await filterOf(store, input), pageOf(input))
    const labels = labelsOf(store)
    return { ...page, items: await Promise.all(page.items.map(async (hit) => ({ ...hit, ...(await labels(hit.document)) }))) }
  },
})
