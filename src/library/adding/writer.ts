/** Puts read documents into the case, one after the other, each with its copies in one transaction. */
import { documentId } from '../../model/document-id.ts'
import type { CaseDocument, Original, Store } from '../../model/store.ts'
import type { ReadDocument } from '../crew/job.ts'
import { type CopyFinder, copyFinder } from './copy-finder.ts'
import { nameOf } from './name-of.ts'
import type { Added, Shared } from './news.ts'
import { share, sharesOf } from './shares.ts'

export interface Fresh {
  readonly uri: string
  /** SHA-256 of the bytes, in hex. */
  readonly sha256: string
  readonly original?: Original
  readonly read: ReadDocument
}

export interface Writer {
  /** One after the other, however many ask at once. */
  readonly save: (fresh: Fresh) => Promise<Added>
}

type Finding = Awaited<ReturnType<CopyFinder['find']>>

export function writer(store: Store): Writer {
  const finder = copyFinder(store)
  let before: Promise<unknown> = Promise.resolve()
  const save = async ({ uri, sha256, original, read }: Fresh): Promise<Added> => {
    const { reading, digest, fingerprint } = read
    const id = documentId(uri, reading.document.id)
    const find = (number: number): Promise<Finding> => finder.find({ document: id, number, uri, digest }, reading.text, fingerprint)
    await finder.catchUp()
    const next = finder.last() + 1
    const found = await find(next)
    const { copies, turned } = found
    const kept = { id, uri, sha256, reading, digest, fingerprint, copies, turned, ...(original && { original }) }
    const saved = await store.saveDocument(kept)
    await finder.catchUp()
    const final = saved.number > next ? await again(store, id, await find(saved.number)) : found
    return { event: 'added', uri, ...(await toldOf(saved, final, finder)), sentences: read.sentences, notes: read.notes }
  }
  return {
    save(fresh) {
      const saved = before.then(() => save(fresh))
      before = saved.catch(() => undefined)
      return saved
    },
  }
}

/** Somebody else's document came in between: copies of each other are found by the later one. */
async function again(store: Store, id: string, found: Finding): Promise<Finding> {
  await store.replaceCopies(id, found.copies)
  for (const { document, copies } of found.turned) await store.replaceCopies(document, copies)
  return found
}

async function toldOf({ id, number, uri, title }: CaseDocument, { copies, turned, candidate }: Finding, finder: CopyFinder) {
  const originals = new Set(copies.map(({ copyOf }) => copyOf.document))
  const others = new Map<string, NonNullable<Awaited<ReturnType<CopyFinder['known']>>>>()
  for (const document of [...originals, ...turned.map((one) => one.document)]) {
    const known = await finder.known(document)
    if (known) others.set(document, known)
  }
  const copyOf = sharesOf(
    candidate,
    copies.filter((copy) => others.has(copy.copyOf.document)),
    (document) => others.get(document)!,
  )
  const copiedBy = turned.flatMap(({ document, copies: theirs }): readonly Shared[] => {
    const other = others.get(document)
    const mine = theirs.filter((copy) => copy.copyOf.document === id)
    if (!other || mine.length === 0) return []
    const ofOther = share(other.candidate, mine, (copy) => copy)
    const ofOwn = share(candidate, mine, (copy) => copy.copyOf)
    return [{ document, number: other.candidate.number, title: other.title, ofOther, ofOwn }]
  })
  return { document: id, number, title: title ?? nameOf(uri), copyOf, copiedBy }
}
