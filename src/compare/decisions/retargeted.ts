/** An overlay whose refs are called by other names. */
import type { Decided, Overlay, Thing } from '../../model/overlay.ts'

/** Where two targets come to be one, the later decision wins and notes stand together. */
export function retargeted(overlay: Overlay, now: (ref: string) => string): Overlay {
  const thing = ({ members, ...rest }: Thing): Thing => ({ ...rest, ...(members && { members: [...new Set(members.map(now))] }) })
  const accepted = latest(overlay.accepted, now)
  const rejected = latest(overlay.rejected, now)
  const wins = (one: ReadonlyMap<string, Decided>, other: ReadonlyMap<string, Decided>) =>
    new Map([...one].filter(([target, { seq }]) => seq > (other.get(target)?.seq ?? 0)))
  return {
    ...overlay,
    accepted: wins(accepted, rejected),
    rejected: wins(rejected, accepted),
    corrections: latest(overlay.corrections, now),
    notes: together(overlay.notes, now),
    labelled: new Map(
      [...overlay.labelled].map(([ref, { participants, ...label }]) => [
        ref,
        { ...label, participants: participants.map((one) => ({ ...one, actor: now(one.actor) })) },
      ]),
    ),
    merges: overlay.merges.map((merge) => ({ ...merge, actors: merge.actors.map(thing) })),
    aparts: overlay.aparts.map((apart) => ({ ...apart, actors: apart.actors.map(thing) })),
    splits: overlay.splits.map((split) => ({ ...split, actor: thing(split.actor), members: split.members.map(now) })),
    renames: overlay.renames.map((rename) => ({ ...rename, actor: thing(rename.actor) })),
    joins: overlay.joins.map((join) => ({ ...join, happenings: join.happenings.map(thing) })),
    parts: overlay.parts.map((part) => ({ ...part, happening: thing(part.happening), events: part.events.map(now) })),
    evidence: overlay.evidence.map((row) => ({ ...row, claims: [...new Set(row.claims.map(now))] })),
    anchors: new Map(
      [...overlay.anchors].map(([target, { members, ...anchor }]) => [
        now(target),
        { ...anchor, target: now(target), ...(members && { members: members.map(now) }) },
      ]),
    ),
  }
}

function latest<T extends Decided>(decided: ReadonlyMap<string, T>, now: (ref: string) => string): ReadonlyMap<string, T> {
  const inOrder = [...decided].toSorted(([, a], [, b]) => a.seq - b.seq)
  return new Map(inOrder.map(([target, made]) => [now(target), made]))
}

function together<T extends Decided>(
  notes: ReadonlyMap<string, readonly T[]>,
  now: (ref: string) => string,
): ReadonlyMap<string, readonly T[]> {
  const grouped = Map.groupBy([...notes], ([target]) => now(target))
  return new Map([...grouped].map(([target, lists]) => [target, lists.flatMap(([, list]) => list).toSorted((a, b) => a.seq - b.seq)]))
}
