/** Finds the copies of a document among those of a case; knows also what other processes add meanwhile. */
import { copiesOfNew, type Found } from '../../compare/copies/add.ts'
import { type Candidate, candidateOf } from '../../compare/copies/candidate.ts'
import { copyIndex } from '../../compare/copies/copy-index.ts'
import type { Report } from '../../model/digest.ts'
import type { Store } from '../../model/store.ts'
import { nameOf } from './name-of.ts'

export interface CopyFinder {
  /** Takes in what was added since, by whomever. */
  readonly catchUp: () => Promise<void>
  /** The number of the last document that it knows. */
  readonly last: () => number
  readonly find: (report: Report, text: string, fingerprint: Uint8Array) => Promise<Found & { readonly candidate: Candidate }>
  /** One that is in the case, or was just looked at. */
  readonly known: (document: string) => Promise<{ readonly candidate: Candidate; readonly title: string } | undefined>
  /** The next `find` of this document finds it under the number that it was saved with. */
  readonly forget: (document: string) => void
}

/** Texts of documents that were looked at lately are kept; wire stories are looked at again and again. */
const MOST_KEPT = 256

type Kept = { readonly candidate: Candidate; readonly title: string }

export function copyFinder(store: Store): CopyFinder {
  const index = copyIndex()
  const kept = new Map<string, Kept>()
  let last = 0

  const keep = (report: Report, text: string): Kept => {
    const one = { candidate: candidateOf(report, text), title: report.digest.title ?? nameOf(report.uri) }
    kept.set(report.document, one)
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!)
    return one
  }

  const known = async (document: string): Promise<Kept | undefined> => {
    const found = kept.get(document)
    if (found) return found
    const [report, text] = await Promise.all([store.report(document), store.text(document)])
    return report && text !== undefined ? keep(report, text) : undefined
  }

  return {
    known,
    last: () => last,
    async catchUp() {
      for await (const { document, number, fingerprint } of store.fingerprints(last)) {
        index.add(document, fingerprint)
        last = Math.max(last, number)
      }
    },
    async find(report, text, fingerprint) {
      const { candidate } = keep(report, text)
      const found = await copiesOfNew(candidate, fingerprint, index, {
        candidateOf: async (document) => (await known(document))?.candidate,
        copiesOf: (document) => store.copies(document),
      })
      return { ...found, candidate }
    },
    forget: (document) => kept.delete(document),
  }
}
