/** The documents behind a happening, each once, those that add an origin first. */
import type { Account, Happening } from '../../model/comparison.ts'
import type { CaseDocument } from '../../model/store.ts'
import type { ExportCase } from './export-case.ts'

export interface ReportOf {
  readonly document: CaseDocument
  readonly account: Account
}

export async function reportsOf(of: ExportCase, { accounts }: Happening): Promise<readonly ReportOf[]> {
  const first = new Map<string, Account>()
  for (const account of [...accounts.filter(({ independent }) => independent), ...accounts])
    if (!first.has(account.document)) first.set(account.document, account)
  return Promise.all([...first.values()].map(async (account) => ({ account, document: await of.document(account.document) })))
}

/** `The Courier; Radio One`. */
export const outletsOf = (reports: readonly ReportOf[]): string =>
  [...new Set(reports.map(({ document }) => document.publisher ?? document.title ?? document.uri))].join('; ')
