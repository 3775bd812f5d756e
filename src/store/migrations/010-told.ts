/** An index of the words that happenings are told with: verbs, names of who takes part, sentences of accounts. */
import type { Migration } from './migration.ts'

export const told: Migration = {
  name: 'told',
  statements: ({ kind }) => [
    ...(kind === 'sqlite'
      ? [`create virtual table told using fts5(words, content='', contentless_delete=1, detail=none, tokenize='ascii')`]
      : [
          'create table told (happening integer primary key, words tsvector not null)',
          'create index told_words on told using gin (words)',
        ]),
    // Words are folded by the program, not by SQL: the next comparison writes every happening anew.
    `update happenings set hash = ''`,
    `update counters set value = 0 where name in ('compared documents', 'compared decisions')`,
  ],
}
