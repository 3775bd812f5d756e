/** Who acts on whom: nodes are actors, an edge is one happening from one actor to another, with its days. */
import type { CaseActor, Happening } from '../../model/comparison.ts'
import { asserted } from './asserted.ts'
import { CODES } from './codes.ts'
import { type Calendar, calendarOf } from './days.ts'
import type { ExportCase } from './export-case.ts'

export interface GraphEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly happening: Happening
  readonly when?: Calendar
  /** PLOVER's quad class 1 to 4. */
  readonly quad?: number
}

export async function* nodes(of: ExportCase): AsyncGenerator<CaseActor> {
  yield* of.actors()
}

/** Between actors that are nodes; an edge each way a source and a target of one happening make. */
export async function* edges(of: ExportCase): AsyncGenerator<GraphEdge> {
  for await (const happening of asserted(of)) {
    const ends = (role: string): readonly string[] => happening.actors.filter((one) => one.role === role).map(({ actor }) => actor)
    const [when, quad] = [calendarOf(happening), CODES[happening.type].quad]
    for (const source of ends('source'))
      for (const target of ends('target'))
        if (source !== target && (await of.actor(source)) && (await of.actor(target)))
          yield { id: `${happening.id}|${source}|${target}`, source, target, happening, ...(when && { when }), ...(quad && { quad }) }
  }
}
