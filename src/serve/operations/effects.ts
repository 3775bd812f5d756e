import { z } from 'zod'
import { EffectAnswer, effectAnswer } from '../answers/effect.ts'
import { labelsOf } from '../answers/labels.ts'
import { summariesOf } from '../answers/summaries.ts'
import { ACTOR, filterOf } from '../filter.ts'
import { listing, pageOf } from '../listing.ts'

/** The ledger: who gains and who loses by what, according to whom. */
export const effects = listing({
  name: 'effects',
  summary: 'List who gains and who loses by what, according to whom.',
  input: { ...ACTOR, voice: z.string().min(1).max(500).optional().describe('key or name of a voice') },
  item: EffectAnswer,
  path: '/effects',
  run: async (input, context) => {
    const store = await context.compared()
    const page = await store.effects(await filterOf(store, input), pageOf(input))
    const labels = labelsOf(store)
    const summaries = summariesOf(store)
    return { ...page, items: await Promise.all(page.items.map((effect) => effectAnswer(effect, labels, summaries))) }
  },
})
