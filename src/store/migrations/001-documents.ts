/** Documents with their texts, readings and copies; the index of words; what is asked to be imported. */
import type { Migration, Types } from './migration.ts'

export const documents: Migration = {
  name: 'documents',
  statements: (types) => [...counters(types), ...documentTables(types), ...copies(types), ...search(types), ...imports(types)],
}

/** Numbers given out: a row is updated in the transaction that uses its number, so that none is lost or given twice. */
const counters = ({ text, keyed }: Types): readonly string[] => [
  `create table counters (name ${text} primary key, value integer not null${keyed}`,
  `insert into counters (name, value) values ('documents', 0), ('imports', 0)`,
]

/** `copied_share`: share of the words that stand in other documents; `copied_of`: number of the one that it shares most with. */
const documentTables = ({ text, blob, real }: Types): readonly string[] => [
  `create table documents (
    number integer primary key, id ${text} not null unique, uri ${text} not null,
    title ${text}, byline ${text}, publisher ${text}, url ${text}, published ${text}, language ${text} not null,
    added ${text} not null, sha256 ${text} not null,
    words integer not null, events integer not null, claims integer not null,
    copied_share ${real}, copied_of integer)`,
  'create index documents_uri on documents (uri, number)',
  `create table texts (number integer primary key references documents (number), text ${blob} not null, reading ${blob} not null)`,
  `create table digests (number integer primary key references documents (number), digest ${blob} not null, fingerprint ${blob} not null)`,
]

/** Stretches of `document` whose words stand in `of_document`; offsets are UTF-16. */
const copies = ({ text, real }: Types): readonly string[] => [
  `create table copies (
    document integer not null references documents (number), start_at integer not null, end_at integer not null,
    of_document integer not null references documents (number), of_start integer not null, of_end integer not null,
    similarity ${real} not null, because ${text} not null)`,
  'create index copies_document on copies (document, start_at)',
  'create index copies_of on copies (of_document)',
]

/**
 * Words are cut and folded by `search/words.ts`, so that both databases find the same. `loose` rows have no positions, because
 * the text is longer than a tsvector can tell; phrases in them are checked in the text.
 */
const search = ({ kind }: Types): readonly string[] =>
  kind === 'sqlite'
    ? [`create virtual table search using fts5(words, content='', columnsize=0, tokenize='ascii', prefix='2 3')`]
    : [
        'create table search (number integer primary key references documents (number), words tsvector not null, loose boolean not null)',
        'create index search_words on search using gin (words) with (fastupdate = off)',
      ]

/** `hints` is JSON; `owner` is `host:pid:…` of the process that reads it, `leased_until` milliseconds since 1970. */
const imports = ({ text }: Types): readonly string[] => [
  `create table imports (
    seq integer primary key, uri ${text} not null unique, state ${text} not null,
    reason ${text}, document ${text}, hints ${text}, owner ${text}, leased_until bigint)`,
  'create index imports_state on imports (state, seq)',
]
