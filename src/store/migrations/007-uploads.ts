/** Bytes that were handed over and are not read yet; of what kind a failure was; names of voices as they are written. */
import type { Migration } from './migration.ts'

export const uploads: Migration = {
  name: 'uploads',
  statements: ({ text, blob }) => [
    // uri: upload:<hash>/<name>; kept: milliseconds since 1970
    `create table uploads (uri ${text} primary key, name ${text} not null, media_type ${text}, bytes ${blob} not null, kept bigint not null)`,
    `alter table imports add column kind ${text}`,
    // voice_name is folded; the next comparison writes every happening again and fills this one
    `alter table accounts add column voice_called ${text} not null default ''`,
    `update happenings set hash = ''`,
    `update counters set value = 0 where name = 'compared documents'`,
  ],
}
