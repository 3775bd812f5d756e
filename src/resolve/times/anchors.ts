import { dayOf, edtf, shifted, type Unit } from '../../model/calendar.ts'
import type { Document, FoundEvent } from '../../model/document.ts'
import type { Reader } from '../../model/reader.ts'
import type { TimeExpression } from '../../model/reading.ts'
import { treeOf } from '../../model/tree.ts'
import { attachments } from './attach.ts'
import { type Dates, datesOf } from './dates.ts'
import { placed } from './place.ts'

/** Times that were counted from an event get its id, and its date where it has one. */
export const anchors: Reader = {
  name: 'times/anchors',
  version: '1',
  about: "'Three days after the vote' needs the vote: after events, before they are dated.",
  requires: ['times', 'tokens', 'foundEvents'],
  provides: ['times'],
  read: (document) => ({ times: anchored(document, document.layers.foundEvents ?? []) }),
}

function anchored(document: Document, events: readonly FoundEvent[]): readonly TimeExpression[] {
  const times = document.layers.times ?? []
  if (!times.some(isLoose)) return times
  const dates = datesOf(document, events)
  const attached = attachments(document, events)
  const places = new Map(placed(treeOf(document), times).map((place) => [place.time.id, place.head]))
  return times.map((time) => {
    const head = isLoose(time) ? places.get(time.id) : undefined
    if (head === undefined) return time
    const own = events.filter(({ id }) => attached.get(id)?.time.id === time.id).map(({ id }) => id)
    const anchor = anchorOf(document, time, head, events, own)
    return anchor ? counted(time, anchor.id, dates.get(anchor.id)) : time
  })
}

const isLoose = (time: TimeExpression): boolean => time.offset !== undefined && time.anchor === undefined

/** 'Three days after the vote' counts from what follows; 'two years earlier' from what its sentence told before. */
function anchorOf(
  document: Document,
  time: TimeExpression,
  head: number,
  events: readonly FoundEvent[],
  own: readonly string[],
): FoundEvent | undefined {
  const tokens = document.layers.tokens ?? []
  const here = events.filter(({ token, id }) => tokens[token]?.sentence === tokens[head]?.sentence && !own.includes(id))
  if (/(?:after|before|following|to|of)$/i.test(document.text.slice(time.start, time.end))) {
    const following = here.filter(({ start }) => start >= time.end && start - time.end < 60).sort((a, b) => a.start - b.start)
    if (following[0]) return following[0]
  }
  return here.filter(({ start }) => start < time.start).sort((a, b) => a.start - b.start)[0]
}

function counted(time: TimeExpression, anchor: string, dates: Dates | undefined): TimeExpression {
  const [, minus, count, unit] = /^(-?)P([\d.]+)([YMWD])$/.exec(time.offset ?? '') ?? []
  const start = dates?.occurs?.from ?? dates?.occurs?.to
  if (!start || !count) return { ...time, anchor }
  const day = shifted(dayOf(start), (minus ? -1 : 1) * Number(count), unit as Unit)
  if (Object.keys(day).length === 0) return { ...time, anchor }
  return { ...time, anchor, value: edtf(day), implied: (['year', 'month', 'day'] as const).filter((part) => day[part] !== undefined) }
}
