/**
 * What a case says together: copies and origins, actors, happenings and disputes across documents. Made by `compare`, kept by
 * `store`, never edited: what a person decides is laid over it and it is made again.
 */
import type { ArgumentRole, EntityKind, EventType, Factuality, Modality, Span } from './reading.ts'

/** A stretch of one document. Offsets are UTF-16. */
export interface Place extends Span {
  readonly document: string
}

/** A stretch whose words stand in another document; `similarity` 1 is word for word. */
export interface Copy extends Place {
  readonly copyOf: Place
  readonly similarity: number
  /**
   * What made `copyOf` the original: a canonical link, a credit line, the feed's source, quotation marks that only the copy has, an
   * earlier date, or the order of adding.
   */
  readonly because: 'canonical' | 'credit' | 'feed' | 'quotation' | 'date' | 'order'
}

/** An independent source behind reports: an outlet or a document with its reprints. */
export interface Origin {
  readonly id: string
  /** 'Associated Press', 'example.org', or the title of the one document. */
  readonly name: string
  /** Documents in order of publication, the original first. */
  readonly documents: readonly string[]
  readonly passages: readonly OriginPassage[]
}

export interface OriginPassage extends Place {
  readonly copyOf?: Place
  readonly similarity?: number
}

/** Who or what the actors of documents stand for. `members` are refs `<document>#<actor>`. */
export interface CaseActor {
  readonly id: string
  readonly name: string
  readonly kind: EntityKind
  readonly aliases: readonly string[]
  readonly country?: string
  readonly sector?: string
  readonly memberOf?: readonly string[]
  readonly members: readonly string[]
  readonly documents: number
  /** Others that may be the same; a person decides. */
  readonly maybe: readonly { readonly actor: string; readonly why: string }[]
}

/** A voice as the case calls it: an actor, a named voice, an outlet, or somebody unnamed in one document. */
export interface CaseVoice {
  /** 'actor:…' for an actor of the case, 'outlet:…' for the author of an outlet's report, else '<document>#voice:…'. */
  readonly key: string
  readonly name: string
  readonly kind: string
}

/** What one account says of a happening, where accounts can differ. */
export interface AccountValues {
  readonly from?: string
  readonly to?: string
  /** Ids of case actors. */
  readonly sources: readonly string[]
  readonly targets: readonly string[]
  readonly places: readonly string[]
  readonly quantities: readonly (Span & { readonly from?: number; readonly to?: number; readonly about?: true; readonly noun: string })[]
}

/** One event mention and one claim on it: what one voice, in one document, says of a happening. */
export interface Account extends Place {
  /** Ref of the event mention; start and end are its trigger. */
  readonly event: string
  readonly claim: string
  readonly origin: string
  /** Outermost first; the last one makes the claim. */
  readonly voices: readonly CaseVoice[]
  readonly value: Factuality
  readonly modality?: Modality
  readonly lemma: string
  /** The exact words of the sentence, and where it stands. */
  readonly quote: string
  readonly sentence: Span
  /** False in a copied passage, and where the voice only relays another document's report. */
  readonly independent: boolean
  readonly says: AccountValues
}

export interface Happening {
  readonly id: string
  readonly type: EventType
  readonly mode?: string
  /** The word that most accounts use, for a title: 'shell'. */
  readonly lemma: string
  readonly actors: readonly { readonly role: ArgumentRole; readonly actor: string; readonly name: string }[]
  /** EDTF: the first and last day that any account with a date allows; absent when nobody says. */
  readonly from?: string
  readonly to?: string
  /** Documents that assert or deny it. */
  readonly reports: number
  /** Independent origins among them. */
  readonly origins: number
  /** Different voices that vouch for it or deny it themselves. */
  readonly firstHand: number
  /** 'open': nobody asserts or denies it: planned, asked for, feared. */
  readonly state: 'asserted' | 'denied' | 'contested' | 'open'
  readonly accounts: readonly Account[]
}

export type CaseDisputeTopic = 'occurrence' | 'source' | 'target' | 'time' | 'place' | 'number' | 'cause' | 'motive'

export interface Quote extends Place {
  /** Exactly `text.slice(start, end)`. */
  readonly quote: string
  /** The trigger inside the quote. */
  readonly trigger: Span
  readonly claim: string
  /** Ref of the event mention that the claim is about. */
  readonly event: string
  readonly origin: string
  /** Who makes the claim: the last one of `voices`. */
  readonly voice: CaseVoice
  /** Outermost first. */
  readonly voices: readonly CaseVoice[]
  readonly value: Factuality
  readonly modality?: Modality
  /** False for a copy, and where another document's report is only relayed. */
  readonly independent: boolean
}

export interface CaseDispute {
  readonly id: string
  /** 'differs': only date, place or scope part; 'revised': one voice changed what it said; both are no disputes. */
  readonly kind: 'dispute' | 'differs' | 'revised'
  readonly about: CaseDisputeTopic
  readonly happening: string
  /** What the sides answer differently, in plain words: 'Did Iran broker the ceasefire in Basra?' */
  readonly question: string
  readonly positions: readonly {
    /** 'happened', 'did not happen', '14', '2014-03-04', a name … */
    readonly value: string
    readonly voices: readonly CaseVoice[]
    readonly origins: number
    /** Documents that tell it so, copies too. */
    readonly reports: number
    /** At most ten: independent ones first, then by date. */
    readonly quotes: readonly Quote[]
  }[]
  /** One plain sentence. */
  readonly why: string
  readonly rule: string
}

/** A link drawn between two happenings (or an unmatched event), by one voice of one document. */
export interface CaseLink {
  readonly id: string
  readonly type: string
  /** Happening ids. */
  readonly from: string
  readonly to: string
  readonly document: string
  readonly voice: CaseVoice
  readonly origin: string
  readonly signal?: Span
  readonly quote: string
}

/** Who gains or loses by a happening, according to whom. */
export interface CaseEffect {
  readonly id: string
  readonly happening: string
  readonly actor: string
  readonly name: string
  readonly sign: '+' | '-'
  readonly document: string
  readonly voice: CaseVoice
  readonly origin: string
  readonly signal?: Span
  readonly quote: string
}

export interface Comparison {
  readonly origins: readonly Origin[]
  readonly actors: readonly CaseActor[]
  readonly happenings: readonly Happening[]
  readonly disputes: readonly CaseDispute[]
  readonly links: readonly CaseLink[]
  readonly effects: readonly CaseEffect[]
}
