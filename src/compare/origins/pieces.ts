/** A report in pieces, each of one origin: what it copies, and what it says itself. */
import type { Copy, Place } from '../../model/comparison.ts'
import type { DigestPassage, Report } from '../../model/digest.ts'
import type { Span } from '../../model/reading.ts'

/** `copy` where the words are another document's. Pieces tile what is not furniture, in order. */
export interface Piece extends Span {
  readonly copy?: Copy
  /** The last place of the chain: where the first original has these words. */
  readonly first?: Place
  /** Whose words these are by a credit line of their own. */
  readonly credit?: string
  /** Id of the reader's voice, below the report. */
  readonly reader?: string
}

/** Characters of running text that make a stretch between copies a saying of its own: about eight words. */
const OWN = 40
const NO_SAYING: ReadonlySet<DigestPassage['role']> = new Set(['heading', 'byline', 'dateline', 'furniture'])

export type CopiesOf = (document: string) => readonly Copy[]

export function piecesOf(report: Report, copiesOf: CopiesOf): readonly Piece[] {
  const outer = outermost(report.digest.passages)
  const copies = copiesOf(report.document).toSorted((a, b) => a.start - b.start)
  return stretches(outer.filter(({ role }) => role !== 'furniture')).flatMap((stretch) => cut(report.document, stretch, copies, copiesOf))
}

/** Whether a piece has enough words of its own to be a saying; headings and bylines go with what they stand over. */
export function isSaying({ start, end }: Span, passages: readonly DigestPassage[]): boolean {
  const chars = outermost(passages)
    .filter(({ role }) => !NO_SAYING.has(role))
    .reduce((sum, passage) => sum + Math.max(0, Math.min(end, passage.end) - Math.max(start, passage.start)), 0)
  return chars >= OWN
}

/** The passages that tile the text, without those that lie in others. */
export function outermost(passages: readonly DigestPassage[]): readonly DigestPassage[] {
  let reached = 0
  return passages.filter(({ start, end }) => {
    if (start < reached) return false
    reached = end
    return true
  })
}

type Stretch = Span & Pick<Piece, 'credit' | 'reader'>

/** Neighbouring passages under one credit become one stretch. */
function stretches(passages: readonly DigestPassage[]): readonly Stretch[] {
  const joined: { start: number; end: number; credit?: string; reader?: string }[] = []
  for (const { start, end, role, voice, credit } of passages) {
    const reader = role === 'reader-comment' ? voice : undefined
    const last = joined.at(-1)
    if (last?.end === start && last.credit === credit && last.reader === reader) last.end = end
    else joined.push({ start, end, ...(credit && { credit }), ...(reader && { reader }) })
  }
  return joined
}

function cut(document: string, { start: from, end: to, ...whose }: Stretch, copies: readonly Copy[], copiesOf: CopiesOf): readonly Piece[] {
  const pieces: Piece[] = []
  let at = from
  for (const copy of copies) {
    const [start, end] = [Math.max(at, copy.start), Math.min(copy.end, to)]
    if (end <= start) continue
    if (start > at) pieces.push({ start: at, end: start, ...whose })
    pieces.push({ start, end, copy, first: firstOf(copy.copyOf, copiesOf, new Set([document])) })
    at = end
  }
  return at < to ? [...pieces, { start: at, end: to, ...whose }] : pieces
}

/** Follows a place through copies of copies, as long as the next document has more than half of it. */
function firstOf(place: Place, copiesOf: CopiesOf, seen: Set<string>): Place {
  const next = copiesOf(place.document)
    .map((copy) => ({ copy, shared: Math.min(copy.end, place.end) - Math.max(copy.start, place.start) }))
    .toSorted((a, b) => b.shared - a.shared)[0]
  if (!next || next.shared * 2 <= place.end - place.start || seen.has(next.copy.copyOf.document)) return place
  seen.add(place.document)
  return firstOf(next.copy.copyOf, copiesOf, seen)
}
