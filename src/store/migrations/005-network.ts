/** Who acts on whom, summed up beforehand: over all time, by year and by month. */
import type { Migration } from './migration.ts'

export const network: Migration = {
  name: 'network',
  statements: ({ text, keyed }) => [
    // one row a happening that is asserted, and pair of a source and a target; month: months since 1970-01
    `create table acts (
      day integer not null, source ${text} not null, target ${text} not null, happening integer not null,
      month integer not null, conflict integer not null, origins integer not null,
      primary key (day, source, target, happening)${keyed}`,
    'create index acts_happening on acts (happening)',
    'create index acts_month on acts (month)',
    // level 0: all time (period 0), 1: years since 1970, 2: months since 1970-01; rank: minus cooperation and conflict
    `create table network (
      level integer not null, period integer not null, source ${text} not null, target ${text} not null,
      cooperation integer not null, conflict integer not null, origins integer not null, rank integer not null,
      primary key (level, period, source, target)${keyed}`,
    'create index network_rank on network (rank, source, target) where level = 0',
    'create index network_source on network (source, target, level, period)',
    'create index network_target on network (target, level, period)',
  ],
}
