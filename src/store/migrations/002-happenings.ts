/** Actors of the case, and happenings with who takes part and who tells of them. */
import type { Migration } from './migration.ts'

export const happenings: Migration = {
  name: 'happenings',
  statements: ({ text, blob, keyed }) => [
    `insert into counters (name, value) values ('compared documents', 0), ('compared decisions', 0)`,
    // rank: minus the number of documents; names: all names, folded, a line each
    `create table actors (
      n integer primary key, id ${text} not null unique, hash ${text} not null,
      rank integer not null, names ${text} not null, data ${text} not null)`,
    'create index actors_rank on actors (rank, n)',
    // from_day, to_day, span: days.ts; accounts: compressed JSON
    `create table happenings (
      n integer primary key, id ${text} not null unique, hash ${text} not null, type ${text} not null, state ${text} not null,
      span integer not null, from_day integer not null, to_day integer not null, data ${text} not null, accounts ${blob} not null)`,
    'create index happenings_day on happenings (from_day, n, to_day, type, state)',
    'create index happenings_span on happenings (span, from_day, n, to_day, type, state)',
    `create table participants (
      actor ${text} not null, from_day integer not null, happening integer not null, to_day integer not null,
      type ${text} not null, state ${text} not null,
      source integer not null, target integer not null, place integer not null,
      primary key (actor, from_day, happening)${keyed}`,
    'create index participants_happening on participants (happening)',
    // one row a document, happening, voice and value; voice is the voice that makes the claim
    `create table accounts (
      document integer not null, from_day integer not null, happening integer not null,
      voice ${text} not null, voice_name ${text} not null, value ${text} not null,
      primary key (document, from_day, happening, voice, value)${keyed}`,
    'create index accounts_happening on accounts (happening)',
    // key and folded name of each voice, so that either finds what it tells
    `create table speakers (
      voice ${text} not null, from_day integer not null, happening integer not null,
      primary key (voice, from_day, happening)${keyed}`,
    'create index speakers_happening on speakers (happening)',
  ],
}
