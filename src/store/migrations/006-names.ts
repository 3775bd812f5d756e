/** Names of actors beside their records: a network of hundreds of pairs need not read the members of all who are in it. */
import type { Migration } from './migration.ts'

export const names: Migration = {
  name: 'names',
  statements: ({ kind, text }) => [
    `alter table actors add column name ${text} not null default ''`,
    `update actors set name = ${kind === 'sqlite' ? `json_extract(data, '$.name')` : `(data::json) ->> 'name'`}`,
  ],
}
