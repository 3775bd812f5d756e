/** What was proposed, and what became of it. */
import type { Action, Decidable, Decision, Verdict } from '../../model/decision.ts'
import { standingOf } from './standing.ts'

export interface Proposal {
  readonly id: string
  readonly batch: string
  /** Number of the decision that proposes it. */
  readonly seq: number
  /** ISO 8601, UTC. */
  readonly at: string
  /** On whose behalf. */
  readonly by: string
  /** The program that proposed it; absent when the person did. */
  readonly through?: string
  readonly why?: string
  readonly actions: readonly Decidable[]
  /** Absent while nobody has accepted or rejected it. */
  readonly settled?: Settled
}

export interface Settled {
  readonly verdict: Verdict
  readonly batch: string
  readonly by: string
  readonly at: string
  readonly why?: string
}

type Of<K extends Action['kind']> = Extract<Action, { kind: K }>
type Made<K extends Action['kind']> = Decision & { readonly action: Of<K> }

const made =
  <K extends Action['kind']>(kind: K) =>
  (decision: Decision): decision is Made<K> =>
    decision.action.kind === kind

/** A proposal, or what became of one: it says nothing of the case itself. */
export const isProposing = ({ action }: Decision): boolean => action.kind === 'propose' || action.kind === 'settle'

/** In the order in which they were made; those that were undone are left out, and an undone verdict leaves its proposal open. */
export function proposalsIn(decisions: readonly Decision[]): readonly Proposal[] {
  const standing = standingOf(decisions)
  const log = decisions.toSorted((a, b) => a.seq - b.seq).filter(({ batch }) => standing.get(batch)!.stands)
  const settled = new Map(log.filter(made('settle')).map((one) => [one.action.proposal, settledBy(one)]))
  return log.filter(made('propose')).map((one) => proposalOf(one, settled.get(one.action.id)))
}

const settledBy = ({ batch, by, at, action: { verdict, why } }: Made<'settle'>): Settled => ({
  verdict,
  batch,
  by,
  at,
  ...(why !== undefined && { why }),
})

const proposalOf = ({ batch, seq, by, at, action }: Made<'propose'>, settled: Settled | undefined): Proposal => ({
  id: action.id,
  batch,
  seq,
  at,
  by,
  actions: action.actions,
  ...(action.through !== undefined && { through: action.through }),
  ...(action.why !== undefined && { why: action.why }),
  ...(settled && { settled }),
})
