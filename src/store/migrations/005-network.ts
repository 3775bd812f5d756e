/** Who acts on whom, summed up beforehand: over all time, by year and by month. */
import { quadClassOf } from '../../model/quad-class.ts'
import { EVENT_TYPES } from '../../model/reading.ts'
import type { Migration, Types } from './migration.ts'

export const network: Migration = {
  name: 'network',
  statements: (types) => [...tables(types), ...filled(types)],
}

const tables = ({ text, keyed }: Types): readonly string[] => [
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
  'create index network_rank on network (level, rank, source, target)',
  'create index network_source on network (source, target, level, period)',
  'create index network_target on network (target, level, period)',
]

/** From the happenings that are there, as later ones are summed by `comparison/`. */
const filled = ({ kind }: Types): readonly string[] => [
  `insert into acts (day, source, target, happening, month, conflict, origins)
    select h.from_day, s.actor, t.actor, h.n, ${month(kind)}, ${conflict}, ${origins(kind)}
    from happenings h
    join participants s on s.happening = h.n and s.source = 1
    join participants t on t.happening = h.n and t.target = 1 and t.actor <> s.actor
    where h.state = 'asserted' and h.type in (${quoted(() => true)})`,
  `insert into network (level, period, source, target, cooperation, conflict, origins, rank)
    select 2, month, ${SUMS} from acts where month <> 9999999 group by month, source, target`,
  `insert into network (level, period, source, target, cooperation, conflict, origins, rank)
    select 1, month / 12, ${SUMS} from acts where month <> 9999999 group by month / 12, source, target`,
  `insert into network (level, period, source, target, cooperation, conflict, origins, rank)
    select 0, 0, ${SUMS} from acts group by source, target`,
]

const SUMS = 'source, target, sum(1 - conflict), sum(conflict), sum(origins), -count(*)'

const month = (kind: Types['kind']): string =>
  kind === 'sqlite'
    ? `case when h.from_day = 9999999 then 9999999 else max(0, strftime('%Y', h.from_day * 86400, 'unixepoch') * 12
        + strftime('%m', h.from_day * 86400, 'unixepoch') - 1) end`
    : `case when h.from_day = 9999999 then 9999999 else greatest(0, extract(year from date '1970-01-01' + h.from_day)::int * 12
        + extract(month from date '1970-01-01' + h.from_day)::int - 1) end`

const quoted = (fits: (quad: string) => boolean): string =>
  EVENT_TYPES.filter((type) => fits(quadClassOf(type) ?? '') && quadClassOf(type))
    .map((type) => `'${type}'`)
    .join(', ')

const conflict = `case when h.type in (${quoted((quad) => quad === 'conflict')}) then 1 else 0 end`

const origins = (kind: Types['kind']): string =>
  kind === 'sqlite' ? `json_extract(h.data, '$.origins')` : `(h.data::json ->> 'origins')::int`
