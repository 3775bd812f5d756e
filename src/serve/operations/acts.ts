import { ActAnswer, actAnswer } from '../answers/act.ts'
import { FILTER, filterOf } from '../filter.ts'
import { listing, pageOf } from '../listing.ts'

/** What a network is made of: happenings between two actors, each with all its origins, whatever state it is in. */
export const acts = listing({
  name: 'acts',
  summary: 'List what somebody is said to do to somebody, done or not, with the origins of each.',
  input: FILTER,
  item: ActAnswer,
  path: '/acts',
  run: async (input, context) => {
    const store = await context.compared()
    const { items, next } = await store.happenings(await filterOf(store, input), pageOf(input))
    return { items: items.flatMap((happening) => actAnswer(happening) ?? []), ...(next && { next }) }
  },
})
