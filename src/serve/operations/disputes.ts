import { z } from 'zod'
import { DISPUTE_KINDS, DisputeAnswer, disputesAnswered } from '../answers/dispute.ts'
import { labelsOf } from '../answers/labels.ts'
import { FILTER, filterOf } from '../filter.ts'
import { listing, pageOf } from '../listing.ts'

/** Where accounts part: disputes, and apart from them what only differs and what was revised. */
export const disputes = listing({
  name: 'disputes',
  summary: 'List where accounts part: what is disputed, what only differs, and what a voice revised.',
  input: { ...FILTER, kind: z.enum(DISPUTE_KINDS).optional().describe('only this kind') },
  item: DisputeAnswer,
  path: '/disputes',
  run: async (input, context) => {
    const store = await context.compared()
    const filter = { ...(await filterOf(store, input)), ...(input.kind && { kind: input.kind }) }
    const page = await store.disputes(filter, pageOf(input))
    const answered = await disputesAnswered(store, labelsOf(store))
    return { ...page, items: await Promise.all(page.items.map(answered)) }
  },
})
