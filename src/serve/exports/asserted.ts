import type { Happening } from '../../model/comparison.ts'
import type { ExportCase } from './export-case.ts'

/** Happenings that somebody vouches for: tables of events have no column for what was denied, planned or feared. */
export async function* asserted(of: ExportCase): AsyncGenerator<Happening> {
  for await (const happening of of.happenings()) if (happening.state === 'asserted' || happening.state === 'contested') yield happening
}
