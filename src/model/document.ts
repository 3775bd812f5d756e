/**
 * The document on its way through the house: one immutable text and the layers that lie over it.
 * A step reads some layers and returns new ones; nobody edits the text or another step's records.
 */
import type {
  Actor,
  Argument,
  Claim,
  Dispute,
  Effect,
  EntityKind,
  EventMention,
  Factuality,
  Link,
  LinkType,
  Mention,
  Modality,
  Passage,
  Sentence,
  Span,
  TimeExpression,
  Token,
  Voice,
} from './reading.ts'

/** What import hands over: decoded text or parsed page, and what the source says about itself. */
export interface Metadata {
  readonly title?: string
  readonly byline?: string
  readonly publisher?: string
  readonly url?: string
  /** EDTF; only what the source itself states. */
  readonly published?: string
}

/** A token with what the grammar model knows of it and the contract does not print. */
export interface ParsedToken extends Token {
  /** Index of its sentence in the layer `sentences`. */
  readonly sentence: number
  /** The model's estimate that what this word says happened, −3 (surely not) to 3 (surely so); UDS scale. */
  readonly factuality?: number
}

/** A name as the grammar model marks it. */
export interface NameSpan extends Span {
  readonly type: 'PER' | 'ORG' | 'LOC' | 'NORP' | 'EVENT' | 'OTHER'
}

/** What the words of one mention tell of whom they mean, before anybody is found. */
export interface MentionSense {
  /** What knowledge calls the one who is named: 'United States' for 'Washington' and for 'American'. */
  readonly known?: string
  /** The words of the name or noun phrase without article, title and owner: 'Juan Ponce Enrile', 'striking miners'. */
  readonly words: string
  readonly country?: string
  /** The state that the country's words name: 'Iraq' in 'Iraqi officials'. */
  readonly state?: string
  readonly sector?: string
  readonly number?: 'sing' | 'plur'
  readonly gender?: 'm' | 'f' | 'n'
  readonly person?: 1 | 2 | 3
  /** Whether the words point at somebody known already (definite) or bring somebody new. */
  readonly definite?: 'definite' | 'indefinite' | 'bare'
  /** How a pronoun is used: 'own' for his, 'self' for himself, 'some' for anyone. */
  readonly use?: 'plain' | 'own' | 'self' | 'some'
}

/** A mention before its actor is known; `token` is the index of its head. */
export interface MentionSpan extends Span {
  readonly id: string
  readonly head: Span
  readonly token: number
  readonly form: Mention['form']
  readonly kind: EntityKind
  readonly sense?: MentionSense
}

/** An argument as a rule found it; `token` is the index of its head, `path` the rule's words for the way there. */
export interface FoundArgument extends Argument {
  readonly token: number
  readonly path?: string
}

/** An event before its actors and dates are known; `token` is the index of its trigger. */
export interface FoundEvent extends Omit<EventMention, 'arguments' | 'time' | 'occurs' | 'sameAs' | 'rule'> {
  readonly token: number
  readonly arguments: readonly FoundArgument[]
  readonly rule: string
}

/** Who is said to say what: a cue, its source, and the words it covers (PARC's terms). */
export interface Attribution {
  readonly id: string
  readonly kind: 'direct' | 'indirect' | 'mixed' | 'according-to' | 'hearsay'
  /** The word or words that attribute: 'said', 'according to', 'allegedly'. */
  readonly cue: Span
  /** Head token of the words that name the source; absent for 'reportedly' and the like. */
  readonly source?: number
  readonly content: readonly Span[]
  /** The attribution in whose content this one lies. */
  readonly within?: string
  readonly rule: string
}

/** How far the last voice commits itself to an event; the value before it becomes a claim. */
export interface EventFactuality {
  readonly event: string
  readonly value: Factuality
  readonly modality?: Modality
  /** A hedging word, where one decides: 'appears', 'reportedly'. */
  readonly cue?: Span
  /** Every step from CT+ to `value`, in order, for --explain. */
  readonly reasons: readonly { readonly rule: string; readonly span?: Span }[]
}

/** A link before it is known who draws it. */
export interface FoundLink {
  readonly type: LinkType
  readonly from: string
  readonly to: string
  readonly signal: Span
  readonly rule: string
}

/** Who gains or loses, before the actor is known; `token` heads the words for whom. */
export interface FoundEffect {
  readonly event: string
  readonly token: number
  readonly sign: '+' | '-'
  readonly signal: Span
  readonly rule: string
}

/** Every layer that can lie over a text, in the order in which the house makes them. */
export interface Layers {
  // clean
  readonly passages?: readonly Passage[]
  readonly voices?: readonly Voice[]
  // read
  readonly sentences?: readonly Sentence[]
  readonly tokens?: readonly ParsedToken[]
  readonly names?: readonly NameSpan[]
  readonly mentionSpans?: readonly MentionSpan[]
  readonly times?: readonly TimeExpression[]
  readonly foundEvents?: readonly FoundEvent[]
  readonly attributions?: readonly Attribution[]
  readonly factualities?: readonly EventFactuality[]
  readonly foundLinks?: readonly FoundLink[]
  readonly foundEffects?: readonly FoundEffect[]
  // resolve
  readonly mentions?: readonly Mention[]
  readonly actors?: readonly Actor[]
  readonly events?: readonly EventMention[]
  readonly claims?: readonly Claim[]
  readonly links?: readonly Link[]
  readonly effects?: readonly Effect[]
  readonly disputes?: readonly Dispute[]
}

export type LayerName = keyof Layers

export interface Document {
  /** 'sha256:' and the hash of `text`. */
  readonly id: string
  readonly meta: Metadata
  readonly text: string
  /** BCP 47. */
  readonly language: string
  readonly layers: Layers
}
