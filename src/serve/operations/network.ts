import { z } from 'zod'
import { ACTOR, filterOf, WINDOW } from '../filter.ts'
import { listing, pageOf } from '../listing.ts'

const EdgeAnswer = z
  .object({
    source: z.string().describe('id of who acts'),
    sourceName: z.string(),
    target: z.string().describe('id of whom it is done to'),
    targetName: z.string(),
    cooperation: z.int().nonnegative().describe('happenings, asserted'),
    conflict: z.int().nonnegative().describe('happenings, asserted'),
    origins: z.int().nonnegative().describe('independent origins behind them, summed'),
  })
  .meta({ id: 'Edge' })

/** Who acts on whom: pairs with their counts of cooperation and conflict. */
export const network = listing({
  name: 'network',
  summary: 'List who acts on whom, and how often in cooperation and in conflict.',
  input: { ...ACTOR, ...WINDOW },
  item: EdgeAnswer,
  path: '/network',
  run: async (input, context) => {
    const store = await context.compared()
    return store.network(await filterOf(store, input), pageOf(input))
  },
})
