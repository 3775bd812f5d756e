/** Merges, splits, renames and what is kept apart by people, laid over the groups; they win over everything. */
import type { Apart, Merge, Overlay, Split, Thing } from '../../model/overlay.ts'
import type { Bearer } from './bearer.ts'
import type { Groups } from './groups.ts'

/** What was decided on actors. */
export type DecidedActors = Pick<Overlay, 'merges' | 'splits' | 'renames'> & Partial<Pick<Overlay, 'aparts'>>

/**
 * @param idOf the id that a group had before any decision, by which decisions call it
 * @returns the ids and names that decisions give, by bearer
 */
export function applyDecided(groups: Groups, bearers: readonly Bearer[], decided: DecidedActors, idOf: ReadonlyMap<number, string>): Given {
  const find = finder(groups, bearers, idOf)
  const given: Given = { ids: new Map(), names: new Map(), apart: [] }
  const steps = [
    ...decided.merges.map((merge) => ({ seq: merge.seq, merge })),
    ...(decided.aparts ?? []).map((apart) => ({ seq: apart.seq, apart })),
    ...decided.splits.map((split) => ({ seq: split.seq, split })),
  ]
  for (const step of steps.toSorted((a, b) => a.seq - b.seq)) {
    if ('merge' in step) mergeAll(groups, find, step.merge, given)
    else if ('apart' in step) keepApart(groups, bearers, find, step.apart, given)
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
  /** Pairs of bearers of actors that are not the same: no doubt is left between their groups. */
  readonly apart: (readonly [number, number])[]
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

/** Who are one after all, because a document came that joins their names, are parted again by what they were when it was decided. */
function keepApart(
  groups: Groups,
  bearers: readonly Bearer[],
  find: (thing: Thing) => number | undefined,
  { actors }: Apart,
  given: Given,
): void {
  const found = actors.flatMap((thing) => {
    const index = find(thing)
    return index === undefined ? [] : [{ index, thing }]
  })
  found.forEach((one, i) => {
    for (const other of found.slice(i + 1)) {
      if (one.index !== other.index && groups.groupOf(one.index) === groups.groupOf(other.index))
        splitOff(groups, bearers, { members: other.thing.members ?? [] })
      given.apart.push([one.index, other.index])
    }
  })
}

function splitOff(groups: Groups, bearers: readonly Bearer[], { members }: Pick<Split, 'members'>): void {
  const leaving = new Set(members)
  const indices = bearers.filter(({ ref }) => leaving.has(ref)).map(({ index }) => index)
  if (indices.length > 0) groups.part(indices)
}
