/**
 * All that adding a document to a case means for copies: its own copies, and those of older documents that turn round because an
 * original came after its reprints. Reads the texts of likely documents only; time does not grow with the case.
 */
import type { Copy } from '../../model/comparison.ts'
import { type Shared, sharedBetween } from './between.ts'
import type { Candidate } from './candidate.ts'
import type { CopyIndex } from './copy-index.ts'
import { formulasOf } from './formulas.ts'
import { originalsOf, type Ways } from './originals.ts'

/** What must be known of the documents that are in the case already. */
export interface Known {
  readonly candidateOf: (document: string) => Candidate | Promise<Candidate | undefined> | undefined
  /** The copies found in a document so far. */
  readonly copiesOf: (document: string) => readonly Copy[] | Promise<readonly Copy[]>
}

export interface Found {
  /** Copies in the new document. */
  readonly copies: readonly Copy[]
  /** Older documents whose copies change: all the copies that each has now. */
  readonly turned: readonly { readonly document: string; readonly copies: readonly Copy[] }[]
}

/** Also adds the document to the index. */
export async function copiesOfNew(added: Candidate, fingerprint: Uint8Array, index: CopyIndex, known: Known): Promise<Found> {
  const near = await candidatesFor(fingerprint, index, known)
  index.add(added.document, fingerprint)
  const ways: Ways = { shared: alignedOnce(added), isFormula: formulasOf(index) }
  const others = near.filter((other) => other.document !== added.document && !ways.shared(added, other).every(ways.isFormula))
  const copies = originalsOf(added, others, ways)
  const turned = []
  for (const other of others) {
    if (ways.shared(other, added).every(({ copy }) => copy.document === added.document)) continue
    turned.push({ document: other.document, copies: await recomputed(other, added, ways, known) })
  }
  return { copies, turned }
}

/** Likely documents, and the originals of those: the first of a chain is the one to find. */
async function candidatesFor(fingerprint: Uint8Array, index: CopyIndex, known: Known): Promise<readonly Candidate[]> {
  const likely = index.candidates(fingerprint).map(({ document }) => document)
  const originals = await Promise.all(likely.map((document) => known.copiesOf(document)))
  const documents = new Set([...likely, ...originals.flat().map(({ copyOf }) => copyOf.document)])
  const candidates = await Promise.all([...documents].map((document) => known.candidateOf(document)))
  return candidates.filter((candidate) => candidate !== undefined)
}

/** Alignments with the new document are made once; others whenever they are asked for. */
function alignedOnce(added: Candidate): Ways['shared'] {
  const made = new Map<string, readonly Shared[]>()
  return (one, other) => {
    if (one.document !== added.document && other.document !== added.document) return sharedBetween(one, other)
    const older = one.document === added.document ? other : one
    const shared = made.get(older.document) ?? sharedBetween(added, older)
    made.set(older.document, shared)
    return shared
  }
}

/** The copies of an older document among its originals so far and the new one. */
async function recomputed(older: Candidate, added: Candidate, ways: Ways, known: Known): Promise<readonly Copy[]> {
  const before = new Set((await known.copiesOf(older.document)).map(({ copyOf }) => copyOf.document))
  before.delete(added.document)
  const others = await Promise.all([...before].map((document) => known.candidateOf(document)))
  return originalsOf(older, [...others.filter((other) => other !== undefined), added], ways)
}
