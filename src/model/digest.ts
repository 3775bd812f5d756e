/**
 * What comparing needs of one document: made once from its reading, kept beside it, small enough that the digests of a whole
 * case fit in memory. Ids are those of the reading; across documents a record is called `<document>#<id>` (`refOf`).
 * Offsets are half-open UTF-16 offsets into the document's text. Dates are EDTF.
 */
import type {
  ArgumentRole,
  Claim,
  EntityKind,
  EventMention,
  EventType,
  LinkType,
  Modality,
  PassageRole,
  Span,
  VoiceKind,
} from './reading.ts'

/** `doc:1f…#event:120-126`: a record of one document, as the case calls it. */
export const refOf = (document: string, id: string): string => `${document}#${id}`

/** The document and the id of a ref. */
export function partsOfRef(ref: string): { readonly document: string; readonly id: string } {
  const at = ref.indexOf('#')
  return { document: ref.slice(0, at), id: ref.slice(at + 1) }
}

export interface DigestActor {
  readonly id: string
  readonly name: string
  readonly kind: EntityKind
  readonly aliases: readonly string[]
  readonly country?: string
  readonly sector?: string
  readonly memberOf?: readonly string[]
  /** A name of its own (`Aron Vell`), not a description (`hospital officials`). */
  readonly named: boolean
  readonly mentions: number
  /** Titles and roles that its mentions give: 'minister', 'Defence Minister'. */
  readonly titles?: readonly string[]
}

export interface DigestVoice {
  readonly id: string
  readonly kind: VoiceKind
  readonly name?: string
  readonly actor?: string
  readonly within?: string
}

/** A counted argument: `at least 14 people` is `{ from: 14, noun: 'people' }`, `a dozen` is `{ from: 12, to: 12, about: true }`. */
export interface Quantity extends Span {
  readonly from?: number
  readonly to?: number
  readonly about?: true
  /** `only five`: the one who says so insists. */
  readonly only?: true
  /** The counted noun, lower case; empty where the text gives none (`killing 14`). */
  readonly noun: string
  /** What is counted, as 'dead' or 'wounded' (knowledge/en/disputes/measures.tsv); absent for anything else. */
  readonly measure?: string
}

export interface DigestArgument extends Span {
  readonly role: ArgumentRole
  /** The words of the argument. */
  readonly words: string
  readonly actor?: string
  readonly quantity?: Quantity
}

export interface DigestClaim extends Pick<Claim, 'id' | 'event' | 'voices' | 'value' | 'independent'> {
  readonly modality?: Modality
  readonly cue?: Span
  /** Where the claim is made in another sentence than its event's, as `he denied it`: that sentence, and its exact words. */
  readonly sentence?: Span & { readonly text: string }
  /** What was read, where a person corrected it. */
  readonly original?: { readonly value: Claim['value'] }
}

export interface DigestEvent extends Span {
  readonly id: string
  readonly lemma: string
  readonly type: EventType
  readonly mode?: string
  readonly arguments: readonly DigestArgument[]
  readonly occurs?: EventMention['occurs']
  /**
   * Why its date is weaker than one that its own words give: `handed-on` by the story around it, `year` where a day is named and the
   * year was filled in from the date of the document.
   */
  readonly dated?: 'handed-on' | 'year'
  readonly sameAs?: string
  readonly rule?: string
  /** The sentence around the trigger, and its exact words. */
  readonly sentence: Span & { readonly text: string }
  readonly role: PassageRole
  readonly claims: readonly DigestClaim[]
  /** Actors whom the sentence names, whether or not they take part: ids of places, people, bodies. */
  readonly near?: readonly string[]
  /** Everything that its sentence counts for it, those of its arguments too. */
  readonly quantities?: readonly Quantity[]
  /** For a count of dead, wounded or held: the event of the document whose victims it counts. */
  readonly incident?: string
  /** What was read, where a person corrected it. */
  readonly original?: { readonly type: EventType; readonly mode?: string; readonly occurs?: EventMention['occurs'] }
}

export interface DigestLink {
  readonly id: string
  readonly type: LinkType
  readonly from: string
  readonly to: string
  readonly voice: string
  readonly signal?: Span
}

export interface DigestEffect {
  readonly id: string
  readonly event: string
  readonly actor: string
  readonly sign: '+' | '-'
  readonly voice: string
  readonly signal?: Span & { readonly text: string }
}

export interface DigestDispute {
  readonly id: string
  readonly about: string
  readonly positions: readonly { readonly claims: readonly string[]; readonly voices: readonly string[] }[]
  readonly why: string
}

export interface DigestPassage extends Span {
  readonly id: string
  readonly role: PassageRole
  readonly voice: string
  readonly copyOf?: string
  /** In a digest of several reports: whose report this passage is, by its own credit line. */
  readonly credit?: string
}

export interface Digest {
  /** The contract's `document` of the reading, and what only the source told. */
  readonly title?: string
  readonly byline?: string
  readonly publisher?: string
  readonly url?: string
  readonly published?: string
  readonly language: string
  /** Whose report this says it is: 'Associated Press' from `(AP)`, from a credit line, or from the feed's <source>. */
  readonly credit?: string
  /** Who says so: the text's own words, or the feed that carried it. */
  readonly creditBy?: 'text' | 'feed'
  /** The address that the page itself calls the original. */
  readonly canonical?: string
  /** Places that its title, dateline and first paragraph name: ids of actors. */
  readonly scene?: readonly string[]
  readonly passages: readonly DigestPassage[]
  readonly voices: readonly DigestVoice[]
  readonly actors: readonly DigestActor[]
  readonly events: readonly DigestEvent[]
  readonly links: readonly DigestLink[]
  readonly effects: readonly DigestEffect[]
  readonly disputes: readonly DigestDispute[]
}

/** A digest in its case. */
export interface Report {
  /** Id of the document in the case. */
  readonly document: string
  /** 1, 2, 3 … in the order of adding; how people call it. */
  readonly number: number
  readonly uri: string
  readonly digest: Digest
}
