import { z } from 'zod'
import { findHappening } from '../../library/decisions/things.ts'
import { labelsOf } from '../answers/labels.ts'
import { LinkAnswer, linkAnswer } from '../answers/link.ts'
import { summariesOf } from '../answers/summaries.ts'
import { ACTOR, filterOf } from '../filter.ts'
import { listing, pageOf } from '../listing.ts'

/** What is said to have caused, enabled, prevented or conditioned what, according to whom. */
export const links = listing({
  name: 'links',
  summary: 'List what is said to have led to what, according to whom.',
  input: { ...ACTOR, happening: z.string().min(1).max(500).optional().describe('id of a happening at either end') },
  item: LinkAnswer,
  path: '/links',
  run: async (input, context) => {
    const store = await context.compared()
    const happening = input.happening && (await findHappening(store, input.happening)).id
    const page = await store.links({ ...(await filterOf(store, { actor: input.actor })), ...(happening && { happening }) }, pageOf(input))
    const labels = labelsOf(store)
    const summaries = summariesOf(store)
    return { ...page, items: await Promise.all(page.items.map((link) => linkAnswer(link, labels, summaries))) }
  },
})
