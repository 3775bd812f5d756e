/** What the API answers: the types alone, nothing of the server runs in the page. The only file here that looks into `serve`. */

import type { ActorAnswer } from '../../serve/answers/actor.ts'
import type { DisputeAnswer } from '../../serve/answers/dispute.ts'
import type { EffectAnswer } from '../../serve/answers/effect.ts'
import type { AccountAnswer, HappeningAnswer, SummaryAnswer } from '../../serve/answers/happening.ts'
import type { LinkAnswer } from '../../serve/answers/link.ts'
import type { TellerAnswer } from '../../serve/answers/tellers.ts'

export type { Action } from '../../model/decision.ts'
export type { EventType, Factuality, Modality, Reading } from '../../model/reading.ts'
export type { ActAnswer as Act } from '../../serve/answers/act.ts'
export type { ActorAnswer as Actor } from '../../serve/answers/actor.ts'
export type { ApparatusAnswer as Apparatus, CopyAnswer as CopyMark, EventApparatus } from '../../serve/answers/apparatus.ts'
export type { CopiesAnswer as Copies } from '../../serve/answers/copies.ts'
export type { BatchAnswer as Batch } from '../../serve/answers/decision.ts'
export type { DisputeAnswer as Dispute } from '../../serve/answers/dispute.ts'
export type { DocumentAnswer as Document } from '../../serve/answers/document.ts'
export type { EffectAnswer as Effect } from '../../serve/answers/effect.ts'
export type { ExportFormatAnswer as ExportFormat } from '../../serve/answers/export-format.ts'
export type { FailureAnswer as ImportFailure } from '../../serve/answers/failure.ts'
export type { FoundAnswer as Found } from '../../serve/answers/found.ts'
export type {
  AccountAnswer as Account,
  HappeningAnswer as Happening,
  SummaryAnswer as HappeningSummary,
  TimelineAnswer as TimelineItem,
} from '../../serve/answers/happening.ts'
export type { HitAnswer as Hit } from '../../serve/answers/hit.ts'
export type { ImportAnswer as Import } from '../../serve/answers/import.ts'
export type { LinkAnswer as Link } from '../../serve/answers/link.ts'
export type { MatrixAnswer as Matrix } from '../../serve/answers/matrix.ts'
export type { MemberAnswer as Member } from '../../serve/answers/member.ts'
export type { OriginAnswer as Origin } from '../../serve/answers/origin.ts'
export type { ProposalAnswer as Proposal } from '../../serve/answers/proposal.ts'
export type { RuleAnswer as Rule } from '../../serve/answers/rule.ts'
export type { TellerAnswer as Teller } from '../../serve/answers/tellers.ts'

/** One page of a list; ask again with `after` the value of `next`. */
export interface Paged<T> {
  readonly items: readonly T[]
  readonly total?: number
  readonly next?: string
}

/** What a decision comes back as. */
export interface Decided {
  readonly batch: string
  readonly stands: boolean
  readonly says: string
}

/** GET /happenings/{happening}. */
export interface HappeningPage {
  readonly happening: HappeningAnswer
  readonly disputes: readonly DisputeAnswer[]
  readonly links: readonly LinkAnswer[]
  readonly tellers: readonly TellerAnswer[]
}
export type { ReviewAnswer as Review, ReviewItemAnswer as ReviewItem } from '../../serve/answers/review.ts'

/** GET /actors/{actor}. */
export interface ActorPage {
  readonly actor: ActorAnswer
  readonly did: readonly SummaryAnswer[]
  readonly undergone: readonly SummaryAnswer[]
  readonly otherwise: readonly SummaryAnswer[]
  readonly said: readonly AccountAnswer[]
  readonly disputes: readonly DisputeAnswer[]
  /** Who it is a member of, and who may be the same. */
  readonly named: readonly { readonly id: string; readonly name: string }[]
  readonly effects: readonly EffectAnswer[]
  readonly whole: boolean
}
