/** Merges, splits and renames of people, laid over the groups; they win over everything. */
import type { Merge, Overlay, Split, Thing } from '../../model/overlay.ts'
import type { Bearer } from './bearer.ts'
import type { Groups } from './groups.ts'

/** What was decided on actors. */
export type DecidedActors = Pick<Overlay, 'merges' | 'splits' | 'renames'>

/**
 * @param idOf the id that a group had before any decision, by which decisions call it
 * @returns the ids and names that decisions give, by bearer
 */
export function applyDecided(groups: Groups, bearers: readonly Bearer[], decided: DecidedActors, idOf: ReadonlyMap<number, string>): Given {
  const find = finder(groups, bearers, idOf)
  const given: Given = { ids: new Map(), names: new Map() }
  const steps = [
    ...decided.merges.map((merge) => ({ seq: merge.seq, merge })),
    ...decided.splits.map((split) => ({ seq: split.seq, split })),
  ]
  for (const step of steps.toSorted((a, b) => a.seq - b.seq)) {
    if ('merge' in step) mergeAll(groups, find, step.merge, given)
    else splitOff(groups, bearers, step.split)
  }
  for (const { actor, name } of decided.renames) {
    const index = find(actor)
    if (index !== undefined) given.names.set(index, name)
  }
  return given
}

export interface Given {
  readonly ids: Map<number, string>
  readonly names: Map<number, string>
}

/** A bearer of the actor that somebody decided on: by its members, else by its id. */
function finder(groups: Groups, bearers: readonly Bearer[], idOf: ReadonlyMap<number, string>): (thing: Thing) => number | undefined {
  const byRef = new Map(bearers.map(({ ref, index }) => [ref, index]))
  const byId = new Map(groups.all().map((members) => [idOf.get(members[0]!.index)!, members[0]!.index]))
  return ({ id, members }) => members?.map((ref) => byRef.get(ref)).find((index) => index !== undefined) ?? byId.get(id)
}

function mergeAll(groups: Groups, find: (thing: Thing) => number | undefined, { actors }: Merge, given: Given): void {
  const found = actors.flatMap((thing) => find(thing) ?? [])
  const [first, ...rest] = found
  if (first === undefined || rest.length === 0) return
  for (const other of rest) groups.join(first, other)
  given.ids.set(first, actors[0]!.id)
  callBy(groups, first, actors[0]!.name, given)
}

/** The latest name that a group was given holds for all of it. */
function callBy(groups: Groups, index: number | undefined, name: string | undefined, { names }: Given): void {
  if (index === undefined || name === undefined) return
  for (const member of groups.members(groups.groupOf(index))) names.delete(member.index)
  names.set(index, name)
}

function splitOff(groups: Groups, bearers: readonly Bearer[], { members }: Split): void {
  const leaving = new Set(members)
  const indices = bearers.filter(({ ref }) => leaving.has(ref)).map(({ index }) => index)
  if (indices.length > 0) groups.part(indices)
}
