/**
 * Which documents of a case may share wording with another one, by their fingerprints alone. A bucket of the locality-sensitive
 * hashing is a window minimum; two documents are candidates when minima near each other in one stand near each other in the
 * other. Adding and asking take time by the length of the document, not by the number of documents.
 */
import { readFingerprint } from './fingerprint.ts'
import { postings } from './postings.ts'

export interface Likeness {
  readonly document: string
  /** Number of minima that stand in like places of both. */
  readonly shared: number
}

export interface CopyIndex {
  readonly size: () => number
  readonly has: (document: string) => boolean
  readonly add: (document: string, fingerprint: Uint8Array) => void
  /** Documents that may share wording, likest first, at most `most` (default 32). */
  readonly candidates: (fingerprint: Uint8Array, most?: number) => readonly Likeness[]
  /** In how many places each hash stands, ascending. */
  readonly frequencies: (hashes: Uint32Array) => readonly number[]
}

/** Places of one hash that are looked at: a wire story with a thousand reprints is found by its first ones. */
const MOST_PLACES = 24
/** Words between two shared minima that still belong to one stretch, and how far the stretch may shift by edits. */
const REACH = 24
const SHIFT = 8
/** Minima that must stand together: what a sentence of fifteen words shares. */
const FEWEST = 3
const MOST_CANDIDATES = 32

/** Places from which on a hash is no news, and the shared minima and the share of a document that make news of it all the same. */
const COMMON = 16
const MANY = 20
const LARGE = 0.3

/** The last shared minimum seen of one document, how many stood together, and how rare they are. */
interface Trail {
  readonly mine: number
  readonly other: number
  readonly run: number
  readonly best: number
  readonly shared: number
  readonly rare: number
  readonly weight: number
}

export function copyIndex(): CopyIndex {
  const names: string[] = []
  const sizes: number[] = []
  const known = new Set<string>()
  const table = postings()
  return {
    size: () => names.length,
    has: (document) => known.has(document),
    add(document, fingerprint) {
      if (known.has(document)) return
      known.add(document)
      const { hashes, places } = readFingerprint(fingerprint)
      const number = names.push(document) - 1
      sizes.push(hashes.length)
      hashes.forEach((hash, i) => {
        table.add(hash, number, places[i]!)
      })
    },
    candidates(fingerprint, most = MOST_CANDIDATES) {
      const { hashes, places } = readFingerprint(fingerprint)
      const trails = new Map<number, Trail>()
      hashes.forEach((hash, i) => {
        const count = table.count(hash)
        table.each(hash, MOST_PLACES, (document, place) => {
          trails.set(document, stepped(trails.get(document), places[i]!, place, count))
        })
      })
      const isNews = ([document, { rare, shared }]: readonly [number, Trail]): boolean =>
        rare > 0 || shared >= MANY || shared >= LARGE * Math.min(hashes.length, sizes[document]!)
      return [...trails]
        .filter((entry) => entry[1].best >= FEWEST && isNews(entry))
        .toSorted(([a, one], [b, other]) => other.weight - one.weight || a - b)
        .slice(0, most)
        .map(([document, { shared }]) => ({ document: names[document]!, shared }))
    },
    frequencies: (hashes) => Array.from(hashes, table.count).toSorted((a, b) => a - b),
  }
}

/** A further shared minimum: it goes on with the stretch before it, or begins a new one. */
function stepped(trail: Trail | undefined, mine: number, other: number, count: number): Trail {
  const rare = count < COMMON ? 1 : 0
  const weight = 1 / (1 + Math.log2(count))
  if (!trail) return { mine, other, run: 1, best: 1, shared: 1, rare, weight }
  const together = mine - trail.mine <= REACH && other > trail.other && Math.abs(mine - trail.mine - (other - trail.other)) <= SHIFT
  const run = mine === trail.mine ? trail.run : together ? trail.run + 1 : 1
  const best = Math.max(trail.best, run)
  return together
    ? { mine, other, run, best, shared: trail.shared + 1, rare: trail.rare + rare, weight: trail.weight + weight }
    : { ...trail, mine, other, run, best }
}
