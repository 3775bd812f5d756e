import { z } from 'zod'
import { labelsOf } from '../answers/labels.ts'
import { OriginAnswer, originAnswer, textsOf } from '../answers/origin.ts'
import { listing, pageOf } from '../listing.ts'

/** The independent origins of the case, each with its reprints. */
export const origins = listing({
  name: 'origins',
  summary: 'List the independent origins, and which documents reprint them.',
  input: { edits: z.boolean().default(false).describe('with what every copy changed') },
  item: OriginAnswer,
  path: '/origins',
  run: async (input, context) => {
    const store = await context.compared()
    const page = await store.origins(pageOf(input))
    const labels = labelsOf(store)
    const texts = input.edits ? textsOf(store) : undefined
    return { ...page, items: await Promise.all(page.items.map((origin) => originAnswer(origin, labels, texts))) }
  },
})
