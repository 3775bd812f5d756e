/**
 * What a case's decisions come to: the log folded into plain data that is laid over what was read. Made by
 * `compare/decisions/overlay.ts`; never kept, always folded anew. Refs are `<document>#<id>`, other ids are the case's.
 */
import type { Action, Anchor, Rating } from './decision.ts'
import type { EventType, Factuality, Span } from './reading.ts'

/** Who decided, when, and in which step: `seq` orders decisions, `batch` is what undo takes. */
export interface Decided {
  readonly seq: number
  readonly batch: string
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly why?: string
}

/** An actor or a happening as it was called when somebody decided on it; ids change with a new reading, these help to find it. */
export interface Thing {
  readonly id: string
  readonly name?: string
  /** Refs of what made it up: of actors `<document>#actor:…`, of happenings `<document>#event:…`. */
  readonly members?: readonly string[]
}

export interface Correction extends Decided {
  readonly change: Extract<Action, { kind: 'correct' }>['change']
}

export interface Note extends Decided {
  readonly text: string
}

/** An event that a person found where the reading has none. Offsets are UTF-16 offsets into the text of its document. */
export interface Labelled extends Decided, Span {
  readonly document: string
  /** Exactly the words that were labelled. */
  readonly words: string
  readonly lemma: string
  readonly sentence: Span & { readonly text: string }
  readonly type: EventType
  readonly value: Factuality
  /** Id of a voice of the document; absent: whoever speaks at that passage. */
  readonly voice?: string
  readonly participants: readonly Participant[]
}

/** `actor` is a ref; the span is where its words stand. */
export interface Participant extends Span {
  readonly role: 'source' | 'target'
  readonly actor: string
  readonly words: string
}

/** All of these are one actor; the first one gives id and name. */
export interface Merge extends Decided {
  readonly actors: readonly Thing[]
}

/** No two of these are one actor. */
export interface Apart extends Decided {
  readonly actors: readonly Thing[]
}

/** These members of the actor are somebody else. */
export interface Split extends Decided {
  readonly actor: Thing
  readonly members: readonly string[]
}

export interface Rename extends Decided {
  readonly actor: Thing
  readonly name: string
}

/** All of these are one occurrence. */
export interface Join extends Decided {
  readonly happenings: readonly Thing[]
}

/** These event mentions of the happening are another occurrence. */
export interface Part extends Decided {
  readonly happening: Thing
  readonly events: readonly string[]
}

export interface Hypothesis extends Decided {
  readonly id: string
  /** 'H1', 'H2' …: counted in the order of the log, and never given twice, whatever is undone. */
  readonly label: string
  readonly statement: string
  /** The dispute that it was taken over from, and the value of its position there. */
  readonly dispute?: string
  readonly position?: string
}

/** A row of evidence: one claim, or several that say the same. */
export interface Evidence extends Decided {
  readonly id: string
  /** 'E1', 'E2' … */
  readonly label: string
  /** Refs of claims. */
  readonly claims: readonly string[]
}

/** One analyst's rating of one row against one hypothesis; `by` is the analyst. */
export interface Rated extends Decided {
  readonly hypothesis: string
  readonly evidence: string
  readonly rating: Rating
}

export interface Overlay {
  /** By target; no target is in both. */
  readonly accepted: ReadonlyMap<string, Decided>
  readonly rejected: ReadonlyMap<string, Decided>
  /** By target; a later correction wins field by field. */
  readonly corrections: ReadonlyMap<string, Correction>
  readonly notes: ReadonlyMap<string, readonly Note[]>
  /** By the ref that the event has; of two on the same words the later one. */
  readonly labelled: ReadonlyMap<string, Labelled>
  /** Merges, aparts, splits, joins and parts are applied in the order of `seq`, so that of two that conflict the later one wins. */
  readonly merges: readonly Merge[]
  readonly aparts: readonly Apart[]
  readonly splits: readonly Split[]
  /** One an actor: the latest. */
  readonly renames: readonly Rename[]
  readonly joins: readonly Join[]
  readonly parts: readonly Part[]
  readonly hypotheses: readonly Hypothesis[]
  readonly evidence: readonly Evidence[]
  /** One a hypothesis, row and analyst: the latest. */
  readonly ratings: readonly Rated[]
  /** How each target looked when it was decided on. */
  readonly anchors: ReadonlyMap<string, Anchor>
}

/** A decision whose target is no longer found; it is kept, and applies again when the target is back. */
export interface Orphan {
  readonly target: string
  readonly anchor?: Anchor
  readonly why: string
}
