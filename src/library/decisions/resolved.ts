/** An action as people ask for it becomes one with whole ids and anchors. */
import type { Action, Anchor } from '../../model/decision.ts'
import { partsOfRef } from '../../model/digest.ts'
import { Failure } from '../../model/failure.ts'
import type { Store } from '../../model/store.ts'
import { actorAnchor, disputeAnchor, happeningAnchor, refAnchor } from './anchors.ts'
import { labelled } from './label.ts'
import { findRef, isRef } from './refs.ts'
import { findActor, findDispute, findHappening } from './things.ts'

type Of<K extends Action['kind']> = Extract<Action, { kind: K }>

/**
 * Short ids become whole ones; a happening that is accepted or rejected becomes its event mentions, one action each, for those
 * outlive it. Throws a Failure where a target is not there or does not fit the action.
 */
export async function resolved(store: Store, action: Action): Promise<readonly Action[]> {
  if (action.kind === 'accept' || action.kind === 'reject') return judged(store, action)
  return [await RESOLVE[action.kind](store, action as never)]
}

type Resolve<A> = (store: Store, action: A) => Promise<Action>
type Kept = 'hypothesis' | 'withdraw' | 'rate' | 'propose' | 'settle' | 'undo' | 'redo'
const asIs = async (_: Store, action: Action): Promise<Action> => action

const RESOLVE: { readonly [K in Exclude<Action['kind'], 'accept' | 'reject'>]: Resolve<K extends Kept ? Action : Of<K>> } = {
  correct: corrected,
  note: async (store, action) => targeted(action, await anchorOf(store, action.target)),
  label: labelled,
  merge: several,
  apart: several,
  split: async (store, action) => {
    const actor = actorAnchor(await findActor(store, action.actor))
    const members = await refs(store, action.members, 'actor:')
    return { ...action, actor: actor.target, members: targetsOf(members), anchors: [actor, ...members] }
  },
  rename: async (store, action) => {
    const actor = actorAnchor(await findActor(store, action.actor))
    return { ...action, actor: actor.target, anchors: [actor] }
  },
  join: joined,
  part: async (store, action) => {
    const happening = happeningAnchor(await findHappening(store, action.happening))
    const events = await refs(store, action.events, 'event:')
    return { ...action, happening: happening.target, events: targetsOf(events), anchors: [happening, ...events] }
  },
  evidence: async (store, action) => {
    const claims = await refs(store, action.claims, 'claim:')
    return { ...action, claims: targetsOf(claims), anchors: [...claims] }
  },
  hypothesis: asIs,
  withdraw: asIs,
  rate: asIs,
  propose: asIs,
  settle: asIs,
  undo: asIs,
  redo: asIs,
}

async function judged(store: Store, action: Of<'accept'> | Of<'reject'>): Promise<readonly Action[]> {
  if (!action.target.startsWith('happening:')) return [targeted(action, await anchorOf(store, action.target))]
  const { accounts } = await findHappening(store, action.target)
  const events = await refs(store, [...new Set(accounts.map(({ event }) => event))], 'event:')
  return events.map((anchor) => targeted(action, anchor))
}

const targeted = <A extends Of<'accept'> | Of<'reject'> | Of<'note'> | Of<'correct'>>(action: A, anchor: Anchor): A => ({
  ...action,
  target: anchor.target,
  anchors: [anchor],
})

/** Hypotheses and rows of evidence are named by whole ids already and need no help to be found. */
async function anchorOf(store: Store, target: string): Promise<Anchor> {
  if (isRef(target)) return refAnchor(await findRef(store, target))
  if (target.startsWith('happening:')) return happeningAnchor(await findHappening(store, target))
  if (target.startsWith('dispute:')) return disputeAnchor(await findDispute(store, target))
  if (target.startsWith('actor:')) return actorAnchor(await findActor(store, target))
  if (/^(hypothesis|evidence):/.test(target)) return { target }
  const document = await store.document(target)
  if (!document) throw new Failure('not-found', `There is nothing called ‘${target}’ in this case.`)
  return { target: document.id, ...(document.title && { name: document.title }) }
}

async function refs(store: Store, names: readonly string[], kind: 'actor:' | 'event:' | 'claim:'): Promise<readonly Anchor[]> {
  const found = await Promise.all(names.map((name) => findRef(store, name)))
  const wrong = found.find(({ ref }) => !partsOfRef(ref).id.startsWith(kind))
  if (wrong) throw new Failure('usage', `‘${wrong.ref}’ is not an ${kind.slice(0, -1)} of a document.`.replace('an claim', 'a claim'))
  return found.map(refAnchor)
}

const targetsOf = (anchors: readonly Anchor[]): string[] => [...new Set(anchors.map(({ target }) => target))]

async function corrected(store: Store, action: Of<'correct'>): Promise<Action> {
  if (Object.values(action.change).every((value) => value === undefined))
    throw new Failure('usage', 'A correction gives a type, a value, or a date.')
  const anchor = await anchorOf(store, action.target)
  if (!/#(event|claim):/.test(anchor.target)) throw new Failure('usage', 'What is corrected is an event or a claim of one document.')
  return targeted(action, anchor)
}

/** Several actors that are one, or none of which is another. */
async function several(store: Store, action: Of<'merge'> | Of<'apart'>): Promise<Action> {
  const anchors = await Promise.all(action.actors.map(async (name) => actorAnchor(await findActor(store, name))))
  const actors = targetsOf(anchors)
  if (actors.length < 2) throw new Failure('usage', `${action.kind === 'merge' ? 'Merging' : 'Keeping apart'} takes two different actors.`)
  return { ...action, actors, anchors }
}

async function joined(store: Store, action: Of<'join'>): Promise<Action> {
  const anchors = await Promise.all(action.happenings.map(async (name) => happeningAnchor(await findHappening(store, name))))
  const happenings = targetsOf(anchors)
  if (happenings.length < 2) throw new Failure('usage', 'Joining takes two different happenings.')
  return { ...action, happenings, anchors }
}
