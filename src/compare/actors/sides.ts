/** Sides that sectors stand on, from `knowledge/en/happenings/sides.tsv`. */
import { z } from 'zod'
import { table } from '../../knowledge.ts'

const Row = z.object({ sector: z.string(), side: z.enum(['state', 'armed', 'party', 'civil', 'world']) })

export type Side = z.infer<typeof Row>['side']

let sides: ReadonlyMap<string, Side> | undefined

export function sideOf(sector: string | undefined): Side | undefined {
  sides ??= new Map(table('happenings/sides.tsv', Row).map((row) => [row.sector, row.side]))
  return sector === undefined ? undefined : sides.get(sector)
}
