/** What is asserted of a happening: the accounts that commit a voice to it, as they can be set against each other. */
import type { Account, CaseVoice } from '../../model/comparison.ts'
import { type DigestEvent, partsOfRef, type Report } from '../../model/digest.ts'

export interface Told {
  readonly account: Account
  readonly event: DigestEvent
  readonly report: Report
  /** The last voice: the one that makes the claim. */
  readonly voice: CaseVoice
  readonly sign: '+' | '-'
  /** Certain or probable, and no plan, order or condition. */
  readonly asserts: boolean
}

export interface Case {
  readonly reports: ReadonlyMap<string, Report>
  readonly events: ReadonlyMap<string, DigestEvent>
}

export const caseOf = (reports: readonly Report[]): Case => ({
  reports: new Map(reports.map((report) => [report.document, report])),
  events: new Map(reports.flatMap(({ document, digest }) => digest.events.map((event) => [`${document}#${event.id}`, event] as const))),
})

/** The accounts of a happening that tell something, a pure topic of its author's document left out. */
export const withoutMerelyNamed = (told: readonly Told[]): readonly Told[] => told.filter((one) => !isMerelyNamed(one, told))

export function toldBy({ reports, events }: Case, account: Account): readonly Told[] {
  const report = reports.get(account.document)
  const event = events.get(account.event)
  const voice = account.voices.at(-1)
  if (!report || !event || !voice) return []
  const sign = account.value.endsWith('-') ? '-' : '+'
  const asserts = /^(?:CT|PR)[+-]$/.test(account.value) && !account.modality
  return [{ account, event, report, voice, sign, asserts }]
}

/** An author who only names (`the attack`) what others in the document tell of takes no side by that. */
function isMerelyNamed({ account, event, sign }: Told, all: readonly Told[]): boolean {
  if (account.voices.length > 1 || sign === '-' || !isNoun(event)) return false
  return all.some((other) => other.account.document === account.document && other.account.voices.length > 1)
}

const isNoun = ({ rule, sameAs }: DigestEvent): boolean => sameAs !== undefined || /\/noun\[|\+gerund/.test(rule ?? '')

/** The day a report came out, where that is known to the day. */
export const publishedOf = ({ report }: Told): string | undefined => /^\d{4}-\d\d-\d\d/.exec(report.digest.published ?? '')?.[0]

export const documentOf = ({ account }: Told): string => partsOfRef(account.event).document
