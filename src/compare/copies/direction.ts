/** Which of two documents that share words is the original. What a document says itself comes first, the order of adding last. */
import { compareDays, dayOf } from '../../model/calendar.ts'
import type { Copy } from '../../model/comparison.ts'
import { type Outlet, outletAt, outletNamed } from '../origins/outlet.ts'
import type { Candidate } from './candidate.ts'

export interface Direction {
  readonly original: 'one' | 'other'
  readonly because: Copy['because']
}

/** @param quoted which of the two has the shared words between quotation marks, when only one has. */
export function directionOf(one: Candidate, other: Candidate, quoted?: 'one' | 'other'): Direction {
  return (
    told(one, other, pointsTo, 'canonical') ??
    told(one, other, creditsText, 'credit') ??
    told(one, other, creditsFeed, 'feed') ??
    (quoted && { original: quoted === 'one' ? 'other' : 'one', because: 'quotation' }) ??
    earlier(one, other) ??
    told(one, other, borrows, 'credit') ?? { original: one.number <= other.number ? 'one' : 'other', because: 'order' }
  )
}

type Says = (copy: Candidate, original: Candidate) => boolean

/** One says so of the other, and not the other of it too. */
function told(one: Candidate, other: Candidate, says: Says, because: Copy['because']): Direction | undefined {
  const [first, second] = [says(one, other), says(other, one)]
  return first === second ? undefined : { original: first ? 'other' : 'one', because }
}

/** The copy's page names the other's address as the original's. */
const pointsTo: Says = (copy, original) => {
  const target = [copy.canonical, copy.url].find((address) => address && !sameAddress(address, copy.uri))
  return (
    target !== undefined && [original.uri, original.canonical ?? original.url].some((address) => address && sameAddress(target, address))
  )
}

const sameAddress = (one: string, other: string): boolean => plain(one) === plain(other)

/** Without what only counts visitors: `?id=3` is another page, `?utm_source=x` is not. */
const plain = (address: string): string =>
  address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replaceAll(/(?<=[?&])(?:utm_\w+|fbclid|gclid)=[^&]*&?/g, '')
    .replace(/[?&]+$/, '')
    .replace(/\/(?:index\.html?)?$/, '')

const creditsText: Says = (copy, original) => copy.creditBy !== 'feed' && creditsTo(copy, original)
const creditsFeed: Says = (copy, original) => copy.creditBy === 'feed' && creditsTo(copy, original)

/** Published by one outlet, credited to another, and the other document is that one's own. */
function creditsTo(copy: Candidate, original: Candidate): boolean {
  const credited = copy.credit && outletNamed(copy.credit)
  if (!credited || publishers(copy).some(({ key }) => key === credited.key)) return false
  const own = publishers(original)
  if (own.length > 0) return own.some(({ key }) => key === credited.key)
  return publishers(copy).length > 0 && outletNamed(original.credit ?? '').key === credited.key
}

/** Who puts a document out, by its own words and by its address. */
const publishers = ({ publisher, uri, url }: Candidate): readonly Outlet[] =>
  [publisher ? outletNamed(publisher) : undefined, outletAt(url ?? uri)].filter((outlet) => outlet !== undefined)

/** Says that its words are another's, where the other document says nothing of the kind. */
const borrows: Says = (copy, original) =>
  copy.credit !== undefined && publishers(copy).length > 0 && !creditsTo(original, copy) && original.credit === undefined

/** By date of publication; dates that overlap (2014-03 and 2014-03-04) say nothing. */
function earlier(one: Candidate, other: Candidate): Direction | undefined {
  const [a, b] = [dayOf(one.published ?? ''), dayOf(other.published ?? '')]
  const order = a.year === undefined || b.year === undefined ? 0 : compareDays(a, b)
  return order === 0 ? undefined : { original: order < 0 ? 'one' : 'other', because: 'date' }
}
