import { z } from 'zod'
import { findActor } from '../../library/decisions/things.ts'
import type { Happening } from '../../model/comparison.ts'
import type { Store } from '../../model/store.ts'
import { ActorAnswer } from '../answers/actor.ts'
import { DisputeAnswer, disputesAnswered } from '../answers/dispute.ts'
import { EffectAnswer, effectAnswer } from '../answers/effect.ts'
import { AccountAnswer, accountAnswer, SummaryAnswer } from '../answers/happening.ts'
import { labelsOf } from '../answers/labels.ts'
import { summariesOf, summaryOf } from '../answers/summaries.ts'
import type { Operation } from '../operation.ts'

const Input = z.object({ actor: z.string().min(1).max(500).describe('id or name of the actor') })

const Output = z
  .object({
    actor: ActorAnswer,
    did: z.array(SummaryAnswer).describe('what it is said to have done'),
    undergone: z.array(SummaryAnswer).describe('what is said to have been done to it'),
    otherwise: z.array(SummaryAnswer).describe('where it mediated, or where it is a place or a topic'),
    said: z.array(AccountAnswer).describe('what it says itself'),
    disputes: z.array(DisputeAnswer).describe('over what it did, what was done to it, or what it says'),
    named: z.array(z.object({ id: z.string(), name: z.string() })).describe('who it is a member of, and who may be the same, by name'),
    effects: z.array(EffectAnswer).describe('what it gains and loses by'),
    whole: z.boolean().describe('false where the lists were cut: ask happenings with actor or voice for all'),
  })
  .meta({ id: 'ActorPage' })

const MOST = 200

/** One actor: what it did, what was done to it, what it said, what it gains and loses by. */
export const actor: Operation<typeof Input, typeof Output> = {
  name: 'actor',
  summary: 'Show one actor: what they did, what was done to them, what they said.',
  input: Input,
  output: Output,
  arguments: ['actor'],
  http: { method: 'get', path: '/actors/{actor}' },
  run: async (input, context) => {
    const store = await context.compared()
    const found = await findActor(store, input.actor)
    const labels = labelsOf(store)
    const summaries = summariesOf(store)
    const page = { limit: MOST }
    const [part, told, effects, over, voiced, named] = await Promise.all([
      store.happenings({ actor: found.id }, page),
      store.happenings({ voice: found.id }, page),
      store.effects({ actor: found.id }, page),
      store.disputes({ actor: found.id }, page),
      store.disputes({ voice: found.id }, page),
      namesOf(store, [...(found.memberOf ?? []), ...found.maybe.map(({ actor }) => actor)]),
    ])
    const said = told.items.flatMap(({ accounts }) => accounts).filter(({ voices }) => voices.at(-1)?.key === found.id)
    return {
      actor: found,
      ...sortedByRole(part.items, found.id),
      said: await Promise.all(said.slice(0, MOST).map((account) => accountAnswer(account, labels))),
      disputes: await Promise.all(distinct([...over.items, ...voiced.items]).map(await disputesAnswered(store, labels))),
      named,
      effects: await Promise.all(effects.items.map((effect) => effectAnswer(effect, labels, summaries))),
      whole: !part.next && !told.next && !effects.next && !over.next && !voiced.next && said.length <= MOST,
    }
  },
}

const distinct = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
]

async function namesOf(store: Store, ids: readonly string[]) {
  const found = await Promise.all([...new Set(ids)].map((id) => store.actor(id)))
  return found.filter((actor) => actor !== undefined).map(({ id, name }) => ({ id, name }))
}

function sortedByRole(happenings: readonly Happening[], actor: string) {
  const playing =
    (...roles: readonly string[]) =>
    ({ actors }: Happening) =>
      actors.some((a) => a.actor === actor && roles.includes(a.role))
  const [did, undergone] = [playing('source'), playing('target')]
  return {
    did: happenings.filter(did).map(summaryOf),
    undergone: happenings.filter(undergone).map(summaryOf),
    otherwise: happenings.filter((happening) => !did(happening) && !undergone(happening)).map(summaryOf),
  }
}
