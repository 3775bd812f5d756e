/**
 * What a case must be able to keep and to answer, whatever database is below. `store` has the two that there are; the same tests
 * run on both. Every list is paged by an opaque cursor; every method may throw a Failure with one clear sentence.
 */
import type { CaseActor, CaseDispute, CaseEffect, CaseLink, CaseVoice, Comparison, Copy, Happening, Origin } from './comparison.ts'
import type { Action, Decision } from './decision.ts'
import type { Digest, Report } from './digest.ts'
import type { FailureKind } from './failure.ts'
import type { EventType, Factuality, Modality, Reading, Span } from './reading.ts'

export interface Page {
  /** Default 50, at most 1,000. */
  readonly limit?: number
  /** The cursor that the page before gave as `next`. */
  readonly after?: string
}

export interface Paged<T> {
  readonly items: readonly T[]
  /** How many there are without paging, where that is cheap to know. */
  readonly total?: number
  readonly next?: string
}

/** Narrows happenings, claims, timelines, disputes; what is absent does not narrow. Dates are EDTF days, inclusive. */
export interface Filter {
  /** Id of a case actor. */
  readonly actor?: string
  /** Ids of case actors: who acts, and whom it is done to. */
  readonly source?: string
  readonly target?: string
  readonly types?: readonly EventType[]
  /** Key or name of a voice. */
  readonly voice?: string
  readonly state?: readonly Happening['state'][]
  readonly from?: string
  readonly to?: string
  /** Id or name of a place. */
  readonly place?: string
  readonly document?: string
  /** FactBank values of which one of its claims must have one. */
  readonly values?: readonly Factuality[]
}

export interface CaseDocument {
  readonly id: string
  readonly number: number
  readonly uri: string
  readonly title?: string
  readonly byline?: string
  readonly publisher?: string
  readonly url?: string
  readonly published?: string
  readonly language: string
  /** ISO 8601, UTC. */
  readonly added: string
  readonly sha256: string
  readonly words: number
  readonly events: number
  readonly claims: number
  /** Ids of the origins that its passages have. */
  readonly origins: readonly string[]
  /** Share of its words that stand in other documents, and the one it shares most with. */
  readonly copied?: { readonly share: number; readonly of: string; readonly number: number }
  /** Media type of the original, where the case has kept it. */
  readonly original?: string
}

/** A read document on its way into the case. `id` is `documentId(uri, reading.document.id)`. */
export interface NewDocument {
  readonly id: string
  readonly uri: string
  readonly reading: Reading
  readonly digest: Digest
  /** MinHash signatures and whatever else finding copies wants to keep of a document; opaque to the store. */
  readonly fingerprint: Uint8Array
  readonly copies: readonly Copy[]
  /** Older documents whose copies change because this one is their original: all that each has now. Saved in the same transaction. */
  readonly turned?: readonly { readonly document: string; readonly copies: readonly Copy[] }[]
  /** SHA-256 of the bytes as they came. */
  readonly sha256: string
  readonly original?: Original
}

/** A document as it came: the page or file itself. */
export interface Original {
  /** As 'text/html; charset=utf-8'. */
  readonly mediaType: string
  readonly bytes: Uint8Array
}

export interface ImportItem {
  readonly uri: string
  readonly state: 'waiting' | 'reading' | 'done' | 'failed'
  /** One sentence, for a failed one. */
  readonly reason?: string
  /** Of what kind the failure was. */
  readonly kind?: FailureKind
  readonly document?: string
  /** What was said of it when it was asked for; given again with the waiting ones. */
  readonly hints?: Hints
}

/** Bytes that somebody handed over, and that no address could give again. */
export interface Upload {
  /** `upload:<16 hex digits of the SHA-256 of the bytes>/<name>`. */
  readonly uri: string
  /** How to call it: the path that it had where it came from. */
  readonly name: string
  /** As the carrier said it, with its charset: `text/html;charset=utf-8`. */
  readonly mediaType?: string
  readonly bytes: Uint8Array
}

/** Who makes claims in a document, and how many accounts are theirs. */
export interface Speaking {
  readonly key: string
  readonly name: string
  readonly accounts: number
}

/** What the person or the carrier (a feed's item) says of a document; holds where the document does not say it itself. */
export interface Hints {
  /** EDTF. */
  readonly published?: string
  /** The outlet. */
  readonly publisher?: string
  readonly title?: string
  readonly byline?: string
  /** Whose report the carrier says it is: a feed's `<source>`. */
  readonly credit?: string
  /** The address of the feed that it came with. */
  readonly from?: string
}

export interface SearchHit {
  readonly document: string
  readonly number: number
  readonly title: string
  /** Words around the hit, exactly as they stand in the text. */
  readonly snippet: string
  /** Where the snippet begins in the text. */
  readonly from: number
  /** The first word that was found, in the text. */
  readonly start: number
  readonly end: number
  /** Every place in the snippet of what was looked for, as offsets of the text. */
  readonly marks: readonly Span[]
}

export const FIND_GROUPS = ['texts', 'happenings', 'actors', 'documents', 'disputes'] as const
export type FindGroup = (typeof FIND_GROUPS)[number]

/** The first few of many. */
export interface Few<T> {
  readonly items: readonly T[]
  /** How many there are; 1,000 at most are counted. */
  readonly count: number
  /** There are more than were counted. */
  readonly atLeast?: boolean
}

/** What words find, a few of each. */
export interface Found {
  readonly texts: Few<SearchHit>
  /** Told with all of the words, in verb, names or sentences; those most reported first. */
  readonly happenings: Few<Happening>
  readonly actors: Few<CaseActor>
  readonly documents: Few<CaseDocument>
  /** Over happenings that are told with all of the words. */
  readonly disputes: Few<CaseDispute>
}

/** What a timeline shows of a happening beside its summary. */
export interface Glance {
  /** EDTF days; every day that an account leaves possible lies between them, and an end that is absent is open. */
  readonly possible?: { readonly from?: string; readonly to?: string }
  /** The days on which most origins that name days agree; absent where they do not, or name none. */
  readonly certain?: { readonly from: string; readonly to: string }
  /** Who makes the claims, at most eight, and how many they are. */
  readonly voices: readonly CaseVoice[]
  readonly voiceCount: number
  /** EDTF: when the documents that tell of it came out, at most eight dates, the last one among them. */
  readonly published: readonly string[]
  /** There is a real dispute about it. */
  readonly disputed: boolean
  /** Somebody says that something prevented it. */
  readonly prevented: boolean
  /** What it is, where nobody says that it happened or that it did not. */
  readonly modality?: Modality
}

export interface TimelineItem extends Glance {
  readonly id: string
  readonly type: EventType
  readonly lemma: string
  readonly state: Happening['state']
  readonly from?: string
  readonly to?: string
  readonly actors: Happening['actors']
  readonly reports: number
  readonly origins: number
}

/** Who acts on whom: counts of happenings that are asserted, told apart by quad class. */
export interface NetworkEdge {
  readonly source: string
  readonly sourceName: string
  readonly target: string
  readonly targetName: string
  readonly cooperation: number
  readonly conflict: number
  /** Independent origins behind them, summed over happenings. */
  readonly origins: number
}

/** How far the comparison has seen: documents up to `documents`, decisions up to `decisions`. */
export interface Basis {
  readonly documents: number
  readonly decisions: number
}

export interface Store {
  readonly kind: 'sqlite' | 'postgres'
  /** File, or URL without its password. */
  readonly name: string
  readonly close: () => Promise<void>

  /** Imports: what is asked for is kept before it is read, so that an interrupted import goes on. */
  readonly enqueue: (uris: readonly string[], hints?: ReadonlyMap<string, Hints>) => Promise<void>
  /**
   * Takes what waits, at most `limit` (all unless given): it is 'reading' from now on, and no other process gets it. What is
   * neither done nor failed when this store is closed, or when its process is gone, waits again.
   */
  readonly waiting: (limit?: number) => Promise<readonly ImportItem[]>
  readonly mark: (item: ImportItem) => Promise<void>
  readonly imports: () => Promise<readonly ImportItem[]>
  /** Keeps bytes until they are dropped; what nobody has asked to be read within a day is given up. */
  readonly keepUpload: (upload: Upload) => Promise<void>
  readonly upload: (uri: string) => Promise<Upload | undefined>
  readonly dropUpload: (uri: string) => Promise<void>
  /** Takes failed ones off the list, their bytes too; others stay. */
  readonly forget: (uris: readonly string[]) => Promise<void>

  /** One transaction: the document is in with all its rows, or not at all. Saving one that is there already changes nothing. */
  readonly saveDocument: (document: NewDocument) => Promise<CaseDocument>
  readonly documents: (page?: Page) => Promise<Paged<CaseDocument>>
  /** By id, by number, or by uri. */
  readonly document: (idOrNumber: string) => Promise<CaseDocument | undefined>
  /** By id of the document: the voices that make its claims, those with most accounts first. */
  readonly voicesIn: (documents: readonly string[]) => Promise<ReadonlyMap<string, readonly Speaking[]>>
  readonly has: (id: string) => Promise<boolean>
  readonly reading: (id: string) => Promise<Reading | undefined>
  readonly text: (id: string) => Promise<string | undefined>
  /** As it came; nothing for documents that were added before originals were kept, or whose original was too large. */
  readonly original: (id: string) => Promise<Original | undefined>
  readonly reports: () => AsyncIterable<Report>
  /** One of them. */
  readonly report: (id: string) => Promise<Report | undefined>
  /** In the order of numbers; only those of documents with a higher number than `after`. */
  readonly fingerprints: (
    after?: number,
  ) => AsyncIterable<{ readonly document: string; readonly number: number; readonly fingerprint: Uint8Array }>
  /** All of them, or those found in one document. */
  readonly copies: (document?: string) => Promise<readonly Copy[]>
  /** Those of other documents whose words come from this one. */
  readonly copiesFrom: (document: string) => Promise<readonly Copy[]>
  /** Copies found later that turn an earlier direction round, in one transaction. */
  readonly replaceCopies: (document: string, copies: readonly Copy[]) => Promise<void>

  /** The comparison, made anew; what did not change is not written. Refused (false) when a newer one is there. */
  readonly saveComparison: (comparison: Comparison, basis: Basis) => Promise<boolean>
  readonly basis: () => Promise<{ readonly now: Basis; readonly compared: Basis }>

  readonly happenings: (filter?: Filter, page?: Page) => Promise<Paged<Happening>>
  readonly happening: (id: string) => Promise<Happening | undefined>
  readonly disputes: (
    filter?: Filter & { readonly kind?: CaseDispute['kind']; readonly happening?: string },
    page?: Page,
  ) => Promise<Paged<CaseDispute>>
  readonly dispute: (id: string) => Promise<CaseDispute | undefined>
  /** Ids that begin so, as people type them; at most 20. */
  readonly idsFrom: (kind: 'happening' | 'dispute', start: string) => Promise<readonly string[]>
  readonly origins: (page?: Page) => Promise<Paged<Origin>>
  readonly origin: (id: string) => Promise<Origin | undefined>
  readonly actors: (query?: { readonly name?: string }, page?: Page) => Promise<Paged<CaseActor>>
  readonly actor: (id: string) => Promise<CaseActor | undefined>
  readonly timeline: (filter?: Filter, page?: Page) => Promise<Paged<TimelineItem>>
  readonly network: (filter?: Pick<Filter, 'from' | 'to' | 'actor'>, page?: Page) => Promise<Paged<NetworkEdge>>
  readonly effects: (filter?: Pick<Filter, 'actor' | 'voice'>, page?: Page) => Promise<Paged<CaseEffect>>
  readonly links: (filter?: Pick<Filter, 'actor'> & { readonly happening?: string }, page?: Page) => Promise<Paged<CaseLink>>
  readonly search: (words: string, filter?: Filter, page?: Page) => Promise<Paged<SearchHit>>
  /** A few of everything; actors and documents only where nothing narrows. */
  readonly find: (
    words: string,
    filter?: Filter,
    wanted?: { readonly most?: number; readonly groups?: readonly FindGroup[] },
  ) => Promise<Found>

  /** Appends actions as one batch; returns them with their numbers. */
  readonly decide: (by: string, actions: readonly Action[]) => Promise<readonly Decision[]>
  readonly decisions: () => Promise<readonly Decision[]>
}
