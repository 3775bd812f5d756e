/** Documents as they came: the bytes, gzipped. Documents that were added before have none. */
import type { Migration } from './migration.ts'

export const originals: Migration = {
  name: 'originals',
  statements: ({ text, blob }) => [
    `create table originals (
      number integer primary key references documents (number), media_type ${text} not null, bytes ${blob} not null)`,
  ],
}
