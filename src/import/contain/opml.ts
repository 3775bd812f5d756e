/** OPML: a list of feeds, as feed readers save it. */
import { parseOpml } from 'feedsmith'
import { Failure } from '../../model/failure.ts'
import type { Carried } from '../carried.ts'
import { decode } from '../decode.ts'
import type { Item } from './container.ts'

export const isOpml = ({ bytes, name }: Carried): boolean =>
  /\.opml$/i.test(name) || /<opml[\s>]/i.test(new TextDecoder('latin1').decode(bytes.subarray(0, 1024)))

interface Outline {
  readonly xmlUrl?: string
  readonly outlines?: readonly Outline[]
}

/** @throws Failure when it cannot be read as one. */
export function opmlItems(carried: Carried): readonly Item[] {
  try {
    const { body } = parseOpml(decode(carried, false).text) as { readonly body?: { readonly outlines?: readonly Outline[] } }
    return [...new Set(feedsIn(body?.outlines ?? []))].map((url) => ({ id: url, hints: {}, at: url }))
  } catch {
    throw new Failure('unsupported', `${carried.name} begins as a list of feeds but cannot be read as one.`)
  }
}

const feedsIn = (outlines: readonly Outline[]): readonly string[] =>
  outlines.flatMap(({ xmlUrl, outlines: below = [] }) => [...(xmlUrl && /^https?:/.test(xmlUrl) ? [xmlUrl] : []), ...feedsIn(below)])
