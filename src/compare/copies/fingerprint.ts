/**
 * What is kept of a document so that its copies can be found without reading it again: the smallest hash of each sliding window
 * of word shingles (MinHash of the window). Every run of SHINGLE + WINDOW - 1 = 8 words that two documents share leaves the same
 * hash in both. Method: Schleimer, Wilkerson, Aiken, "Winnowing: local algorithms for document fingerprinting" (SIGMOD 2003).
 */
import { type RolePassage, shingle, type Words, wordsOf } from './words.ts'

/** Words in a shingle. */
const SHINGLE = 4
/** Shingles in a window. */
const WINDOW = 5
const VERSION = 1
/** Bytes a hash takes: how many words after the one before it, and its 32 bits. */
const ROW = 5

export interface Fingerprint {
  readonly hashes: Uint32Array
  /** Index of the first word of each hash's shingle, ascending. */
  readonly places: Uint32Array
}

/** Bytes for the store; about 850 for 3 KB of text. Opaque to everybody but `readFingerprint`. */
export const fingerprintOf = (text: string, passages: readonly RolePassage[]): Uint8Array => packed(minima(wordsOf(text, passages)))

/** The window minima of a document's words. */
export function minima({ hashes, count }: Words): Fingerprint {
  const shingles = Array.from({ length: Math.max(0, count - SHINGLE + 1) }, (_, at) => shingle(hashes, at, SHINGLE))
  const places: number[] = []
  for (let from = 0; from === 0 || from + WINDOW <= shingles.length; from++) {
    const place = smallest(shingles, from)
    if (place >= 0 && places.at(-1) !== place) places.push(place)
  }
  return { hashes: Uint32Array.from(places, (place) => shingles[place]!), places: Uint32Array.from(places) }
}

/** The rightmost smallest shingle of a window. */
function smallest(shingles: readonly number[], from: number): number {
  let best = -1
  for (let i = from; i < Math.min(from + WINDOW, shingles.length); i++) if (best < 0 || shingles[i]! <= shingles[best]!) best = i
  return best
}

function packed({ hashes, places }: Fingerprint): Uint8Array {
  const bytes = new Uint8Array(1 + ROW * hashes.length)
  const view = new DataView(bytes.buffer)
  bytes[0] = VERSION
  hashes.forEach((hash, i) => {
    view.setUint8(1 + ROW * i, places[i]! - (places[i - 1] ?? 0))
    view.setUint32(2 + ROW * i, hash, true)
  })
  return bytes
}

/** Undoes `fingerprintOf`. An unknown version throws, so that a caller can make it anew from the text. */
export function readFingerprint(bytes: Uint8Array): Fingerprint {
  if (bytes[0] !== VERSION) throw new Error(`A fingerprint of version ${bytes[0]} cannot be read; ${VERSION} is known.`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = (bytes.length - 1) / ROW
  const hashes = new Uint32Array(count)
  const places = new Uint32Array(count)
  for (let i = 0; i < count; i++) {
    places[i] = view.getUint8(1 + ROW * i) + (places[i - 1] ?? 0)
    hashes[i] = view.getUint32(2 + ROW * i, true)
  }
  return { hashes, places }
}
