/** Finds the words of a story in the documents of its case. */
import { basename } from 'node:path'
import type { Story } from './expected.ts'
import type { Found } from './found.ts'

export interface Spot {
  readonly document: string
  readonly start: number
  readonly end: number
}

export interface Places {
  /** Document id of a key of the story. Throws where the case does not have it. */
  readonly document: (key: string) => string
  /** Where the words of `01:word@2` stand. Throws where they do not. */
  readonly spot: (ref: string) => Spot
  /** `01-anp.txt` for a document id. */
  readonly file: (document: string) => string
}

export function placesOf({ name, expected }: Story, found: Found): Places {
  const ids = new Map(Object.entries(expected.documents).map(([key, wanted]) => [key, documentFor(found, wanted)]))
  const keys = new Map([...ids].map(([key, id]) => [id, key]))
  const document = (key: string): string => ids.get(key) ?? fail(`${name}: the case has no document ${key}.`)
  return {
    document,
    spot: (ref) => spotOf(ref, document, found) ?? fail(`${name}: ${ref} does not stand in its document.`),
    file: (id) => keys.get(id) ?? id,
  }
}

/** A document by its file name, one of several in a feed by its title too. */
function documentFor({ documents }: Found, wanted: { readonly file: string; readonly title?: string | undefined }): string | undefined {
  const named = documents.filter(({ uri }) => fileOf(uri) === wanted.file)
  if (!wanted.title) return named[0]?.id
  return documents.find(({ title }) => title === wanted.title)?.id
}

const fileOf = (uri: string): string => basename(decodeURIComponent(uri.replace(/[#?].*$/, '')))

function spotOf(ref: string, document: (key: string) => string, { readings }: Found): Spot | undefined {
  const [, key, words, nth = '1'] = /^(\w+):(.+?)(?:@(\d+))?$/.exec(ref) ?? []
  if (!key || !words) return undefined
  const id = document(key)
  const text = readings.get(id)?.text ?? ''
  let start = -1
  for (let n = 0; n < Number(nth); n++) {
    start = text.indexOf(words, start + 1)
    if (start < 0) return undefined
  }
  return { document: id, start, end: start + words.length }
}

export const overlap = (a: Spot, b: Spot): boolean => a.document === b.document && a.start < b.end && b.start < a.end

function fail(sentence: string): never {
  throw new Error(sentence)
}
