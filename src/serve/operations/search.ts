import { z } from 'zod'
import { HitAnswer, hitAnswer } from '../answers/hit.ts'
import { labelsOf } from '../answers/labels.ts'
import { FILTER, filterOf } from '../filter.ts'
import { listing, pageOf } from '../listing.ts'

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
    return { ...page, items: await Promise.all(page.items.map((hit) => hitAnswer(hit, labels))) }
  },
})
