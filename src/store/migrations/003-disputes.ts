/** What accounts part over, what is linked, who gains and loses, and the origins behind reports. */
import type { Migration } from './migration.ts'

export const disputes: Migration = {
  name: 'disputes',
  statements: ({ text, keyed }) => [
    // rank: minus the number of origins on all sides
    `create table disputes (
      n integer primary key, id ${text} not null unique, hash ${text} not null, kind ${text} not null, about ${text} not null,
      happening integer not null, rank integer not null, data ${text} not null)`,
    'create index disputes_kind on disputes (kind, rank, n)',
    'create index disputes_rank on disputes (rank, n)',
    'create index disputes_happening on disputes (happening)',
    `create table links (
      n integer primary key, id ${text} not null unique, hash ${text} not null,
      from_happening integer not null, to_happening integer not null, data ${text} not null)`,
    'create index links_from on links (from_happening)',
    'create index links_to on links (to_happening)',
    `create table effects (
      n integer primary key, id ${text} not null unique, hash ${text} not null, actor ${text} not null,
      voice ${text} not null, voice_name ${text} not null, happening integer not null, from_day integer not null, data ${text} not null)`,
    'create index effects_day on effects (from_day, n)',
    'create index effects_actor on effects (actor, from_day, n)',
    // rank: minus the number of documents
    `create table origins (
      n integer primary key, id ${text} not null unique, hash ${text} not null, rank integer not null, data ${text} not null)`,
    'create index origins_rank on origins (rank, n)',
    `create table origin_documents (
      document integer not null, origin integer not null, primary key (document, origin)${keyed}`,
    'create index origin_documents_origin on origin_documents (origin)',
  ],
}
