/** What a report is made of: plain data, nothing of the store. */
import type { Reading } from '../../model/reading.ts'
import type { CopiesAnswer } from '../answers/copies.ts'
import type { BatchAnswer } from '../answers/decision.ts'
import type { DisputeAnswer } from '../answers/dispute.ts'
import type { DocumentAnswer } from '../answers/document.ts'
import type { HappeningAnswer } from '../answers/happening.ts'
import type { OriginAnswer } from '../answers/origin.ts'

export interface ReportDocument {
  readonly about: DocumentAnswer
  readonly title: string
  readonly reading: Reading
  /** Whose words it has. */
  readonly from: CopiesAnswer['from']
}

export interface ReportData {
  /** Of the case: a file name, or an address without its password. */
  readonly name: string
  /** ISO 8601, UTC: when it was made. */
  readonly made: string
  /** By whom. */
  readonly by: string
  /** Documents in the case; more than in `documents` when only some were asked for. */
  readonly inCase: number
  readonly documents: readonly ReportDocument[]
  readonly origins: readonly OriginAnswer[]
  readonly disputes: readonly DisputeAnswer[]
  readonly happenings: readonly HappeningAnswer[]
  readonly decisions: readonly BatchAnswer[]
}
