/** Marks of a text, and the text cut where any of them begins or ends, so that overlapping ones stand one in the other. */
import { isHollow } from '../../model/fact-words.ts'
import { kindOf } from '../../model/kinds.ts'
import type { Reading, Span } from '../../model/reading.ts'

export interface Mark extends Span {
  /** Classes of the style sheet. */
  readonly classes: string
  /** Of an event. */
  readonly event?: string
}

export interface Piece extends Span {
  readonly marks: readonly Mark[]
}

/** Events by kind (hollow when no claim says that it happened), cues, times, and words that draw a link. */
export function marksOf({ events, claims, times, links }: Reading): readonly Mark[] {
  const values = Map.groupBy(claims, ({ event }) => event)
  const spans = (all: readonly (Span | undefined)[], classes: string): readonly Mark[] =>
    all.flatMap((span) => (span ? [{ start: span.start, end: span.end, classes }] : []))
  return [
    ...events.map(({ id, start, end, type }) => {
      const own = values.get(id) ?? []
      const hollow = own.length > 0 && own.every(({ value }) => isHollow(value))
      return { start, end, event: id, classes: `ev k-${kindOf(type)}${hollow ? ' not' : ''}` }
    }),
    ...spans(
      claims.map(({ cue }) => cue),
      'cue',
    ),
    ...spans(times, 'time'),
    ...spans(
      links.map(({ signal }) => signal),
      'sig-l',
    ),
  ].filter(({ start, end }) => start < end)
}

/** The stretch in pieces that tile it; of marks only what lies in it. */
export function piecesOf({ start, end }: Span, marks: readonly Mark[]): readonly Piece[] {
  const within = marks.filter((mark) => mark.start < end && mark.end > start)
  const edges = new Set([start, end])
  for (const mark of within) {
    edges.add(Math.max(start, mark.start))
    edges.add(Math.min(end, mark.end))
  }
  const sorted = [...edges].toSorted((a, b) => a - b)
  return sorted.slice(0, -1).map((from, at) => {
    const to = sorted[at + 1]!
    return { start: from, end: to, marks: within.filter((mark) => mark.start <= from && mark.end >= to) }
  })
}
