/** The records of documents that decisions are about. */
import type { Overlay } from '../../model/overlay.ts'

/** Refs (`<document>#<id>`), each once; ids of the case are left out. */
export const decidedRefs = (overlay: Overlay): readonly string[] =>
  refsAmong([
    ...overlay.accepted.keys(),
    ...overlay.rejected.keys(),
    ...overlay.corrections.keys(),
    ...overlay.notes.keys(),
    ...overlay.labelled.keys(),
    ...[...overlay.labelled.values()].flatMap(({ participants }) => participants.map(({ actor }) => actor)),
    ...overlay.evidence.flatMap(({ claims }) => claims),
    ...overlay.splits.flatMap(({ members }) => members),
    ...overlay.parts.flatMap(({ events }) => events),
  ])

export const refsAmong = (ids: readonly string[]): readonly string[] => [...new Set(ids.filter((id) => id.includes('#')))]
