/** Disputes know their question, reports and chains: what older comparisons kept of them is made again when next asked for. */
import type { Migration } from './migration.ts'

export const disputesAnew: Migration = {
  name: 'disputes-anew',
  statements: () => [`update counters set value = 0 where name in ('compared documents', 'compared decisions')`],
}
