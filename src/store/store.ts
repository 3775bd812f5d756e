/** The store over an opened database. */
import type { Store } from '../model/store.ts'
import { find } from './asking/find.ts'
import { happening, happenings, timeline } from './asking/happenings.ts'
import { dispute, idsFrom } from './asking/ids.ts'
import { actor, actors, disputes, effects, links, origin, origins } from './asking/lists.ts'
import { network } from './asking/network.ts'
import { search } from './asking/search.ts'
import { basis, saveComparison } from './comparison/save.ts'
import type { Database } from './database.ts'
import { decide, decisions } from './decisions/decisions.ts'
import { copies, copiesFrom, document, documents, fingerprints, has, reading, report, reports, text } from './documents/ask.ts'
import { original } from './documents/originals.ts'
import { replaceCopies, saveDocument } from './documents/save.ts'
import { voicesIn } from './documents/voices.ts'
import { importsOf } from './imports/imports.ts'
import { uploadsOf } from './imports/uploads.ts'

export function storeOf(database: Database): Store {
  const { release, ...imports } = importsOf(database)
  return {
    kind: database.kind,
    name: database.name,
    close: () => release().finally(database.close),
    ...imports,
    ...uploadsOf(database),
    saveDocument: (added) => saveDocument(database, added),
    documents: (page) => documents(database, page),
    document: (called) => document(database, called),
    voicesIn: (ids) => voicesIn(database, ids),
    has: (id) => has(database, id),
    reading: (id) => reading(database, id),
    text: (id) => text(database, id),
    original: (id) => original(database, id),
    reports: () => reports(database),
    report: (id) => report(database, id),
    fingerprints: (after) => fingerprints(database, after),
    copies: (id) => copies(database, id),
    copiesFrom: (id) => copiesFrom(database, id),
    replaceCopies: (id, found) => replaceCopies(database, id, found),
    saveComparison: (comparison, seen) => saveComparison(database, comparison, seen),
    basis: () => basis(database),
    happenings: (filter, page) => happenings(database, filter, page),
    happening: (id) => happening(database, id),
    disputes: (filter, page) => disputes(database, filter, page),
    dispute: (id) => dispute(database, id),
    idsFrom: (kind, start) => idsFrom(database, kind, start),
    origins: (page) => origins(database, page),
    origin: (id) => origin(database, id),
    actors: (query, page) => actors(database, query, page),
    actor: (id) => actor(database, id),
    timeline: (filter, page) => timeline(database, filter, page),
    network: (filter, page) => network(database, filter, page),
    effects: (filter, page) => effects(database, filter, page),
    links: (filter, page) => links(database, filter, page),
    search: (words, filter, page) => search(database, words, filter, page),
    find: (words, filter, most) => find(database, words, filter, most),
    decide: (by, actions) => decide(database, by, actions),
    decisions: () => decisions(database),
  }
}
