import { TimelineAnswer } from '../answers/happening.ts'
import { FILTER, filterOf } from '../filter.ts'
import { listing, pageOf } from '../listing.ts'

/** Dated happenings in the order of their dates, without their accounts; those that nobody dates come last. */
export const timeline = listing({
  name: 'timeline',
  summary: 'Show what happened when: dated happenings in order.',
  input: FILTER,
  item: TimelineAnswer,
  path: '/timeline',
  run: async (input, context) => {
    const store = await context.compared()
    return store.timeline(await filterOf(store, input), pageOf(input))
  },
})
