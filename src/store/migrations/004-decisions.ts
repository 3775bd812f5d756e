/** The log of decisions; the database itself refuses to change what stands in it. */
import type { Migration, Types } from './migration.ts'

export const decisions: Migration = {
  name: 'decisions',
  statements: (types) => [
    `insert into counters (name, value) values ('decisions', 0)`,
    `create table decisions (
      seq integer primary key, batch ${types.text} not null, at ${types.text} not null,
      by_whom ${types.text} not null, action ${types.text} not null)`,
    ...guard(types),
  ],
}

const REFUSAL = 'decisions are only ever added to'

const guard = ({ kind }: Types): readonly string[] =>
  kind === 'sqlite'
    ? ['update', 'delete'].map(
        (change) => `create trigger decisions_${change} before ${change} on decisions begin select raise(abort, '${REFUSAL}'); end`,
      )
    : [
        `create function refuse_change() returns trigger language plpgsql as $$ begin raise exception '${REFUSAL}'; end $$`,
        `create trigger decisions_change before update or delete or truncate on decisions
          for each statement execute function refuse_change()`,
      ]
