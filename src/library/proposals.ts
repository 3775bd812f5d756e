/** Proposing what a person may then decide, and deciding on it. */
import { randomUUID } from 'node:crypto'
import { type Proposal, proposalsIn } from '../compare/decisions/proposals.ts'
import { type Anchor, type Decidable, DecidableSchema, type Decision, type Verdict } from '../model/decision.ts'
import { Failure } from '../model/failure.ts'
import type { Store } from '../model/store.ts'
import { prepared } from './decisions/prepared.ts'

export type { Proposal } from '../compare/decisions/proposals.ts'

export interface Proposing {
  readonly actions: readonly Decidable[]
  readonly why?: string
  /** Name of the program that proposes, where it is not the person. */
  readonly through?: string
}

/** So that a person can still read what waits. */
const MOST_OPEN = 500

/**
 * Keeps what would be decided, its targets looked up and anchored; nothing of it stands. Throws a Failure when a target is not
 * there, when the same is proposed already, and when too many wait.
 */
export async function propose(store: Store, by: string, { actions, why, through }: Proposing): Promise<Proposal> {
  const whole = (await prepared(store, actions)).map((action) => DecidableSchema.parse(action))
  if (whole.length === 0) throw new Failure('usage', 'There is nothing to propose.')
  refuse(
    (await allProposals(store)).filter(({ settled }) => !settled),
    whole,
  )
  const id = `proposal:${randomUUID()}`
  const given = { ...(through !== undefined && { through }), ...(why !== undefined && { why }) }
  await store.decide(by, [{ kind: 'propose', id, actions: whole, ...given, anchors: anchorsOf(whole) }])
  return (await allProposals(store)).find((made) => made.id === id)!
}

/** In the order in which they were made, open ones and settled ones. */
export const allProposals = async (store: Store): Promise<readonly Proposal[]> => proposalsIn(await store.decisions())

function refuse(open: readonly Proposal[], actions: readonly Decidable[]): void {
  const same = open.find((one) => JSON.stringify(one.actions) === JSON.stringify(actions))
  if (same) throw new Failure('refused', `That is proposed already, as #${same.seq}, and waits for somebody to decide on it.`)
  if (open.length >= MOST_OPEN) throw new Failure('refused', `${MOST_OPEN} proposals wait already; somebody has to decide on them first.`)
}

/** Each target once. */
const anchorsOf = (actions: readonly Decidable[]): Anchor[] => [
  ...new Map(actions.flatMap(({ anchors = [] }) => anchors).map((anchor) => [anchor.target, anchor])).values(),
]

/**
 * Accepts a proposal, which decides all of it in one batch, or rejects it. Throws a Failure when there is no such proposal, when
 * it is settled, and when what it is about is not there any more; then nothing is kept.
 * @param name its id, the beginning of it, or the number of the decision that proposes it
 */
export async function settle(store: Store, by: string, name: string, verdict: Verdict, why?: string): Promise<readonly Decision[]> {
  const proposal = findProposal(await allProposals(store), name)
  const { id, seq, settled } = proposal
  if (settled) throw new Failure('refused', `Proposal #${seq} was ${settled.verdict}ed by ${settled.by}; undoing that opens it again.`)
  const actions = verdict === 'accept' ? await stillThere(store, proposal) : []
  return store.decide(by, [{ kind: 'settle', proposal: id, verdict, ...(why !== undefined && { why }) }, ...actions])
}

async function stillThere(store: Store, { seq, actions }: Proposal) {
  try {
    return await prepared(store, actions)
  } catch (error) {
    if (error instanceof Failure) throw new Failure(error.kind, `Proposal #${seq} cannot be accepted any more: ${error.message}`)
    throw error
  }
}

/** Throws a Failure: not-found, or usage when several begin so. */
function findProposal(proposals: readonly Proposal[], name: string): Proposal {
  const number = /^#?\d+$/.test(name) ? Number(name.replace('#', '')) : undefined
  const exact = proposals.find(({ id, seq }) => id === name || seq === number)
  if (exact) return exact
  const fitting = proposals.filter(({ id }) => id.startsWith(name) || id.startsWith(`proposal:${name}`))
  if (fitting.length > 1) throw new Failure('usage', `‘${name}’ begins ${fitting.length} proposals; please give more of it.`)
  if (!fitting[0]) throw new Failure('not-found', `There is no proposal ‘${name}’; hearsay proposals lists them.`)
  return fitting[0]
}
