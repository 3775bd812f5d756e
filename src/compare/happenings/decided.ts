/** Joins and parts of people, laid over the groups in the order in which they were decided; they win over everything. */
import type { Join, Overlay, Part } from '../../model/overlay.ts'
import { hashOfRef } from './ids.ts'
import type { Telling } from './telling.ts'

type Group = readonly Telling[]

export function withDecided(groups: readonly Group[], decided: Pick<Overlay, 'joins' | 'parts'> | undefined): readonly Group[] {
  const steps: readonly (Join | Part)[] = [...(decided?.joins ?? []), ...(decided?.parts ?? [])].toSorted((a, b) => a.seq - b.seq)
  return steps.reduce((now, step) => ('happenings' in step ? joined(now, step) : parted(now, step)), groups)
}

/** The groups that hold the members of the happenings decided on, or have their ids, become one. */
function joined(groups: readonly Group[], { happenings }: Join): readonly Group[] {
  const refs = new Set(happenings.flatMap(({ members }) => members ?? []))
  const ids = new Set(happenings.filter(({ members }) => !members?.length).map(({ id }) => id))
  const meant = groups.filter((group) => group.some(({ ref }) => refs.has(ref) || ids.has(hashOfRef(ref))))
  return meant.length < 2 ? groups : [...groups.filter((group) => !meant.includes(group)), meant.flat()]
}

function parted(groups: readonly Group[], { events }: Part): readonly Group[] {
  const refs = new Set(events)
  const leaving = groups.flatMap((group) => group.filter(({ ref }) => refs.has(ref)))
  if (leaving.length === 0) return groups
  const staying = groups.map((group) => group.filter(({ ref }) => !refs.has(ref))).filter((group) => group.length > 0)
  return [...staying, leaving]
}
