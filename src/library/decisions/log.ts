/** The log of decisions as people read it. */
import { overlayOf } from '../../compare/decisions/overlay.ts'
import { reAnchored } from '../../compare/decisions/re-anchor.ts'
import { type BatchStanding, standingOf } from '../../compare/decisions/standing.ts'
import type { Decision } from '../../model/decision.ts'
import type { Orphan } from '../../model/overlay.ts'
import type { Store } from '../../model/store.ts'
import { calledIn } from './called.ts'
import { reportsNamed } from './reports-named.ts'
import { type Called, saysAll } from './says.ts'

/** One step: what was decided at once and is undone at once. */
export interface LogEntry {
  readonly batch: string
  /** Number of its first decision. */
  readonly seq: number
  /** ISO 8601, UTC. */
  readonly at: string
  readonly by: string
  readonly says: string
  readonly stands: boolean
  /** Who undid it, or brought it back, last. */
  readonly settled?: { readonly by: string; readonly at: string; readonly batch: string }
  readonly decisions: readonly Decision[]
  /** Targets of it that the present readings do not have. */
  readonly orphaned: readonly Orphan[]
}

/** Latest first. */
export async function decisionLog(store: Store): Promise<readonly LogEntry[]> {
  const decisions = await store.decisions()
  const overlay = overlayOf(decisions)
  const { orphaned } = reAnchored(overlay, await reportsNamed(store, overlay))
  const called = await calledIn(store, decisions)
  const standing = standingOf(decisions)
  return [...Map.groupBy(decisions, ({ batch }) => batch)]
    .map(([batch, made]) => entryOf(batch, made, standing.get(batch)!, called, orphaned))
    .toSorted((a, b) => b.seq - a.seq)
}

function entryOf(
  batch: string,
  made: readonly Decision[],
  { stands, by: toggle }: BatchStanding,
  called: Called,
  orphaned: readonly Orphan[],
): LogEntry {
  const [first] = made
  const words = saysAll(
    made.map(({ action }) => action),
    called,
  )
  return {
    batch,
    seq: first!.seq,
    at: first!.at,
    by: first!.by,
    says: words,
    stands,
    ...(toggle && { settled: { by: toggle.by, at: toggle.at, batch: toggle.batch } }),
    decisions: made,
    orphaned: stands ? orphaned.filter(({ target }) => made.some((decision) => names(decision, target))) : [],
  }
}

function names({ action }: Decision, target: string): boolean {
  if ('target' in action) return action.target === target
  if (action.kind === 'split') return action.members.includes(target)
  if (action.kind === 'part') return action.events.includes(target)
  if (action.kind === 'label') return (action.anchors ?? []).some((anchor) => anchor.target === target)
  return action.kind === 'evidence' && action.claims.includes(target)
}
