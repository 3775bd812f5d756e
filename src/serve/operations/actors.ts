import { z } from 'zod'
import { ActorAnswer, briefActor } from '../answers/actor.ts'
import { listing, pageOf } from '../listing.ts'

/** The people, states, bodies and groups of the case. */
export const actors = listing({
  name: 'actors',
  summary: 'List who acts in the case, by their names.',
  input: {
    name: z.string().min(1).max(500).optional().describe('words of a name'),
    brief: z.boolean().optional().describe('without the members of each'),
  },
  item: ActorAnswer,
  arguments: ['name'],
  path: '/actors',
  run: async ({ name, brief, ...input }, context) => {
    const page = await (await context.compared()).actors(name ? { name } : {}, pageOf(input))
    return brief ? { ...page, items: page.items.map(briefActor) } : page
  },
})
