/** Asks the case for all that a report holds. */
import { decisionLog } from '../../library/decisions/log.ts'
import { reviewedIn } from '../../library/decisions/reviewed.ts'
import { Failure } from '../../model/failure.ts'
import type { CaseDocument, Page, Paged, Store } from '../../model/store.ts'
import { disputesAnswered } from '../answers/dispute.ts'
import { happeningAnswer } from '../answers/happening.ts'
import { labelOf, labelsOf } from '../answers/labels.ts'
import { originAnswer } from '../answers/origin.ts'
import { documentNamed } from '../find.ts'
import type { Context } from '../operation.ts'
import { copies } from '../operations/copies.ts'
import { batchAnswer } from '../operations/decisions.ts'
import type { ReportData, ReportDocument } from './data.ts'
import { narrowed } from './narrowed.ts'

/** @param named documents by number, id or address; none: all of them. Throws a Failure for one that is not there. */
export async function gather(context: Context, named: readonly string[], made: string): Promise<ReportData> {
  const store = await context.compared()
  const all = await whole((page) => store.documents(page))
  const chosen = named.length === 0 ? all : await chosenIn(store, named)
  if (chosen.length === 0) throw new Failure('empty', 'There is no document in this case yet, so there is nothing to report.')
  const labels = labelsOf(store)
  const disputed = await disputesAnswered(store, labels)
  const [origins, disputes, happenings, log] = await Promise.all([
    whole((page) => store.origins(page)),
    whole((page) => store.disputes({}, page)),
    whole((page) => store.happenings({ state: ['asserted', 'denied', 'contested', 'open'] }, page)),
    decisionLog(store),
  ])
  const data: ReportData = {
    name: store.name,
    made,
    by: context.by,
    inCase: all.length,
    documents: await documentsOf(context, store, chosen),
    origins: await Promise.all(origins.map((one) => originAnswer(one, labels))),
    disputes: await Promise.all(disputes.map(disputed)),
    happenings: await Promise.all(happenings.map((one) => happeningAnswer(one, labels))),
    decisions: log.map(batchAnswer),
  }
  return chosen.length < all.length ? narrowed(data) : data
}

async function chosenIn(store: Store, named: readonly string[]): Promise<readonly CaseDocument[]> {
  const found = new Map<string, CaseDocument>()
  for (const name of named) {
    const document = await documentNamed(store, name)
    found.set(document.id, document)
  }
  return [...found.values()].toSorted((a, b) => a.number - b.number)
}

async function documentsOf(context: Context, store: Store, chosen: readonly CaseDocument[]): Promise<readonly ReportDocument[]> {
  const [voices, reviewed] = await Promise.all([store.voicesIn(chosen.map(({ id }) => id)), reviewedIn(store)])
  const documents: ReportDocument[] = []
  for (const document of chosen) {
    const reading = await store.reading(document.id)
    if (!reading) throw new Failure('not-found', `The reading of document ${document.number} is not there any more.`)
    const about = { ...document, voices: voices.get(document.id) ?? [], reviewed: reviewed.get(document.id) ?? 0 }
    const { from } = await copies.run({ document: document.id }, context)
    documents.push({ about, title: labelOf(document).title, reading, from })
  }
  return documents
}

async function whole<T>(ask: (page: Page) => Promise<Paged<T>>): Promise<readonly T[]> {
  const all: T[] = []
  let after: string | undefined
  do {
    const page = await ask({ limit: 1000, ...(after !== undefined && { after }) })
    all.push(...page.items)
    after = page.next
  } while (after !== undefined)
  return all
}
