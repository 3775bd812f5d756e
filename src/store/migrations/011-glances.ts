/** What a timeline shows of a happening beside its summary; the next comparison fills it. */
import type { Migration } from './migration.ts'

export const glances: Migration = {
  name: 'glances',
  statements: ({ text }) => [
    // JSON; empty until compared
    `alter table happenings add column glance ${text} not null default ''`,
    `update happenings set hash = ''`,
    `update counters set value = 0 where name = 'compared documents'`,
  ],
}
