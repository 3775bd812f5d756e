/** A few documents as a case sees them once they are cleaned: reports, and the copies that adding them one by one finds. */
import { clean } from '../../src/clean/clean.ts'
import { copiesOfNew } from '../../src/compare/copies/add.ts'
import { type Candidate, candidateOf } from '../../src/compare/copies/candidate.ts'
import { copyIndex } from '../../src/compare/copies/copy-index.ts'
import { fingerprintOf } from '../../src/compare/copies/fingerprint.ts'
import { digestOf } from '../../src/compare/digest.ts'
import { sourceOf } from '../../src/import/source.ts'
import { readingOf } from '../../src/library.ts'
import type { Copy } from '../../src/model/comparison.ts'
import type { Digest, Report } from '../../src/model/digest.ts'

export interface Given {
  readonly text: string
  readonly uri?: string
  readonly published?: string
  /** What a feed's <source> says. */
  readonly feed?: string
  readonly canonical?: string
  /** Laid over the digest, for what only grammar would find. */
  readonly digest?: Partial<Digest>
}

export interface SmallCase {
  readonly reports: readonly Report[]
  readonly copies: readonly Copy[]
  readonly textOf: (document: string) => string
}

/** Documents are called by their keys and added in their order. */
export async function smallCase(documents: Readonly<Record<string, Given>>): Promise<SmallCase> {
  const candidates = new Map<string, Candidate>()
  const copies = new Map<string, readonly Copy[]>()
  const reports: Report[] = []
  const index = copyIndex()
  for (const [document, given] of Object.entries(documents)) {
    const report = await reportOf(document, reports.length + 1, given)
    reports.push(report.report)
    const candidate = candidateOf(report.report, report.text)
    candidates.set(document, candidate)
    const found = await copiesOfNew(candidate, fingerprintOf(report.text, candidate.passages), index, {
      candidateOf: (other) => candidates.get(other),
      copiesOf: (other) => copies.get(other) ?? [],
    })
    copies.set(document, found.copies)
    for (const turned of found.turned) copies.set(turned.document, turned.copies)
  }
  return { reports, copies: [...copies.values()].flat(), textOf: (document) => candidates.get(document)!.text }
}

async function reportOf(document: string, number: number, given: Given): Promise<{ readonly report: Report; readonly text: string }> {
  const { text, uri = `/case/${document}.txt`, published, feed, canonical, digest } = given
  const page = text.startsWith('<')
  const source = await sourceOf(
    { bytes: new TextEncoder().encode(text), name: page ? `${document}.html` : `${document}.txt`, ...(page && { mediaType: 'text/html' }) },
    published ? { published } : {},
  )
  const reading = readingOf(clean(source), 'contract')
  const made = digestOf(reading, { ...(feed && { credit: feed }), ...(canonical && { canonical }) })
  return { report: { document, number, uri, digest: { ...made, ...digest } }, text: reading.text }
}
