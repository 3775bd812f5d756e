import { z } from 'zod'
import { findActor } from '../../library/decisions/things.ts'
import { partsOfRef } from '../../model/digest.ts'
import { Failure } from '../../model/failure.ts'
import type { Store } from '../../model/store.ts'
import { type Labels, labelsOf } from '../answers/labels.ts'
import { MemberAnswer, memberOf } from '../answers/member.ts'
import { listing } from '../listing.ts'

/** Who in which document an actor stands for, with the words that name it there: what a split chooses from. */
export const members = listing({
  name: 'members',
  summary: 'List who in which document an actor stands for, with the words that name it there.',
  input: { actor: z.string().min(1).max(500).describe('id or name of the actor') },
  item: MemberAnswer,
  arguments: ['actor'],
  path: '/actors/{actor}/members',
  run: async ({ actor, limit = 50, after }, context) => {
    const store = await context.compared()
    const { members: refs } = await findActor(store, actor)
    const from = after === undefined ? 0 : placeOf(after)
    const labels = labelsOf(store)
    const found = await Promise.all(refs.slice(from, from + limit).map((ref) => memberAnswer(store, ref, labels)))
    return {
      items: found.filter((member) => member !== undefined),
      total: refs.length,
      ...(refs.length > from + limit && { next: String(from + limit) }),
    }
  },
})

function placeOf(after: string): number {
  if (!/^\d{1,9}$/.test(after)) throw new Failure('usage', 'after is the cursor that the page before gave as next.')
  return Number(after)
}

async function memberAnswer(store: Store, ref: string, labels: Labels): Promise<MemberAnswer | undefined> {
  const { document, id } = partsOfRef(ref)
  const [reading, report] = await Promise.all([store.reading(document), store.report(document)])
  const actor = report?.digest.actors.find((one) => one.id === id)
  return reading && actor && { ref, document, ...(await labels(document)), ...memberOf(reading, actor) }
}
