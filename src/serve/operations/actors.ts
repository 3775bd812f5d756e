import { z } from 'zod'
import { ActorAnswer } from '../answers/actor.ts'
import { listing, pageOf } from '../listing.ts'

/** The people, states, bodies and groups of the case. */
export const actors = listing({
  name: 'actors',
  summary: 'List who acts in the case, by their names.',
  input: { name: z.string().min(1).max(500).optional().describe('words of a name') },
  item: ActorAnswer,
  arguments: ['name'],
  path: '/actors',
  run: async ({ name, ...input }, context) => (await context.compared()).actors(name ? { name } : {}, pageOf(input)),
})
