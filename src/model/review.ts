/** The review queue: events that nobody has decided on, with the reasons to doubt each and what hangs on it. */
import type { CaseVoice } from './comparison.ts'
import type { ArgumentRole, EventType, Factuality, Modality, Span } from './reading.ts'

/** Reasons to doubt that an event was read well; `compare/review/doubts.ts` says what each means. */
export const DOUBTS = [
  'linked-only',
  'noun',
  'untyped',
  'nobody',
  'no-source',
  'no-target',
  'unresolved',
  'pronoun',
  'maybe-same',
  'left-open',
  'denied',
  'hedged',
  'elsewhere',
  'unnamed-voice',
  'date-handed-on',
  'date-year',
  'no-date',
  'one-origin',
] as const

/** What makes it matter, or matter less, whether an event was read well. */
export const STAKES = ['disputed', 'evidence', 'origins', 'copy'] as const

export type Doubt = (typeof DOUBTS)[number]
export type Stake = (typeof STAKES)[number]

export interface Reason {
  readonly doubt: Doubt
  /** One clause: 'who did it is not found'. */
  readonly words: string
  /** 0 … 1: roughly how often a reading that gives this reason alone is wrong. */
  readonly weight: number
}

export interface AtStake {
  readonly stake: Stake
  readonly words: string
  /** What the uncertainty is multiplied by: above 1 it matters more, below less. */
  readonly factor: number
}

export interface ReviewPart extends Span {
  readonly role: ArgumentRole
  /** Exactly as in the text. */
  readonly words: string
  /** The actor of the case, where one is found. */
  readonly actor?: string
  readonly name?: string
}

export interface ReviewClaim {
  /** Ref. */
  readonly claim: string
  readonly value: Factuality
  readonly modality?: Modality
  /** Outermost first; empty where the event is in no happening. */
  readonly voices: readonly CaseVoice[]
}

/** Offsets are UTF-16 offsets into the text of its document. */
export interface ReviewItem extends Span {
  /** Ref of the event. */
  readonly event: string
  readonly document: string
  readonly number: number
  readonly lemma: string
  readonly type: EventType
  readonly mode?: string
  readonly rule?: string
  readonly sentence: Span & { readonly text: string }
  readonly parts: readonly ReviewPart[]
  readonly claims: readonly ReviewClaim[]
  /** EDTF. */
  readonly from?: string
  readonly to?: string
  readonly happening?: string
  readonly reports: number
  readonly origins: number
  readonly reasons: readonly Reason[]
  readonly stakes: readonly AtStake[]
  /** 0 … 1. */
  readonly uncertainty: number
  /** Uncertainty times the factors of its stakes: what the queue is sorted by. */
  readonly weight: number
}

/** An undecided event as the queue keeps it, small enough that a million fit in memory; what is shown of it is made when it is asked for. */
export interface Queued extends Span {
  readonly document: string
  readonly number: number
  /** Id in its document, as `event:120-126`. */
  readonly id: string
  readonly type: EventType
  readonly rule?: string
  readonly doubts: readonly Doubt[]
  readonly weight: number
}

export interface Queue {
  /** What weighs most first. */
  readonly items: readonly Queued[]
  /** Events of the case, those that people labelled among them. */
  readonly events: number
  readonly decided: number
}
