import type { Report } from '../../model/digest.ts'
import type { RolePassage, Words } from './words.ts'
import { wordsOf } from './words.ts'

/** A document as finding copies wants it: its text, and what tells which of two is the original. */
export interface Candidate {
  readonly document: string
  /** Order of adding. */
  readonly number: number
  readonly uri: string
  readonly text: string
  readonly passages: readonly RolePassage[]
  /** EDTF. */
  readonly published?: string
  readonly publisher?: string
  readonly url?: string
  readonly canonical?: string
  readonly credit?: string
  /** Who says so: the text's own words, or the feed that carried it. */
  readonly creditBy?: 'text' | 'feed'
}

export function candidateOf({ document, number, uri, digest }: Report, text: string): Candidate {
  const { passages, published, publisher, url, canonical, credit, creditBy } = digest
  return {
    document,
    number,
    uri,
    text,
    passages,
    ...(published && { published }),
    ...(publisher && { publisher }),
    ...(url && { url }),
    ...(canonical && { canonical }),
    ...(credit && { credit }),
    ...(creditBy && { creditBy }),
  }
}

const known = new WeakMap<Candidate, Words>()

/** The words of a candidate, made once. */
export function wordsIn(candidate: Candidate): Words {
  const words = known.get(candidate) ?? wordsOf(candidate.text, candidate.passages)
  known.set(candidate, words)
  return words
}
