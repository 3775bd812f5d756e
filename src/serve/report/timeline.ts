import { dateAt, daysBetween, monthWords, yearWords } from '../../model/date-words.ts'
import { happeningTitle } from '../../model/happening-title.ts'
import { kindOf } from '../../model/kinds.ts'
import type { HappeningAnswer } from '../answers/happening.ts'
import { happeningAnchor, textAnchor } from './anchors.ts'
import type { ReportData } from './data.ts'
import { type Html, html } from './html.ts'
import { section } from './parts.ts'

/** Of the drawing. */
const WIDTH = 1000
const LABEL = 380
const ROW = 22
const TOP = 48
/** The rest is in the list. */
const MOST = 150

interface Bar {
  readonly happening: HappeningAnswer
  /** Days since 1970-01-01; an open end is as far as the drawing goes. */
  readonly first: number
  readonly last: number
  readonly exact: boolean
}

/** Dated happenings as bars on days, documents above by the day of their publication. */
export function timelinePart(data: ReportData): Html {
  const dated = data.happenings.filter(({ state }) => state !== 'open').flatMap((one) => barOf(one) ?? [])
  const bars = dated.toSorted((a, b) => a.first - b.first || a.last - b.last)
  if (bars.length === 0) return section('timeline', 'Timeline', html`<p class="quiet">Nothing here has a date.</p>`)
  const shown = bars.slice(0, MOST)
  const undated = data.happenings.filter(({ state }) => state !== 'open').length - bars.length
  const note = [
    'Bars are the days that accounts allow; hollow ones are denied or contested; small pages are documents on the day of their publication.',
    bars.length > shown.length && `${bars.length - shown.length} more are in the list of happenings.`,
    undated > 0 && `${undated} without a date are in the list only.`,
  ]
  return section('timeline', 'Timeline', html`<div class="wide">${drawing(shown, data)}</div>`, note.filter(Boolean).join(' '))
}

function barOf(happening: HappeningAnswer): Bar | undefined {
  const days = daysBetween(happening.from, happening.to)
  const first = days?.first ?? days?.last
  const last = days?.last ?? days?.first
  return days && first !== undefined && last !== undefined
    ? { happening, first, last: last + 1, exact: days.exact && days.first !== undefined && days.last !== undefined }
    : undefined
}

function drawing(bars: readonly Bar[], { documents }: ReportData): Html {
  const pages = documents.flatMap(({ about, title }) => {
    const day = about.published && daysBetween(about.published, about.published)?.first
    return day === undefined || day === '' ? [] : [{ number: about.number, title, day }]
  })
  const [begin, end] = windowOf(bars, pages)
  const x = (day: number): number => round(LABEL + ((Math.min(Math.max(day, begin), end) - begin) / (end - begin)) * (WIDTH - LABEL - 10))
  const height = TOP + bars.length * ROW + 10
  return html`<svg class="tl" viewBox="0 0 ${WIDTH} ${height}" role="group" aria-label="Timeline of ${bars.length} happenings">
${ticks(begin, end).map(
  ({ day, words }) =>
    html`<line class="tick" x1="${x(day)}" x2="${x(day)}" y1="16" y2="${height}"></line>${x(day) < WIDTH - 60 && html`<text class="lab" x="${x(day) + 3}" y="12">${words}</text>`}`,
)}
${pages.map(({ number, title, day }) => html`<a href="#${textAnchor(number)}"><title>${number} ${title}, published</title><rect class="page" x="${x(day) - 3}" y="24" width="7" height="10"></rect></a>`)}
${bars.map((bar, at) => drawn(bar, TOP + at * ROW, x))}
</svg>`
}

function drawn({ happening, first, last, exact }: Bar, y: number, x: (day: number) => number): Html {
  const { id, type, state } = happening
  const hollow = state !== 'asserted'
  const [from, to] = [x(first), Math.max(x(last), x(first) + 5)]
  const title = happeningTitle(happening)
  const words = title.length > 58 ? `${title.slice(0, 57).toWellFormed().replaceAll('\ufffd', '')}…` : title
  return html`<a href="#${happeningAnchor(id)}"><title>${title}</title><text class="name" x="0" y="${y + 13}">${words}</text><rect class="bar k-${kindOf(type)}${hollow && ' not'}${!exact && ' vague'}" x="${from}" y="${y + 3}" width="${round(to - from)}" height="12"></rect></a>`
}

/** From the 2nd to the 98th of a hundred dates, so that one of long ago does not squeeze all others. */
function windowOf(bars: readonly Bar[], pages: readonly { readonly day: number }[]): readonly [number, number] {
  const firsts = [...bars.map(({ first }) => first), ...pages.map(({ day }) => day)].toSorted((a, b) => a - b)
  const lasts = [
    ...bars.map(({ last, exact, first }) => (exact ? last : Math.min(last, first + 62))),
    ...pages.map(({ day }) => day + 1),
  ].toSorted((a, b) => a - b)
  const begin = firsts[Math.floor((firsts.length - 1) * 0.02)]!
  const end = lasts[Math.ceil((lasts.length - 1) * 0.98)]!
  const room = Math.max(1, (end - begin) * 0.02)
  return [begin - room, Math.max(end, begin + 7) + room]
}

/** A dozen at most: days, months, or years. */
function ticks(begin: number, end: number): readonly { readonly day: number; readonly words: string }[] {
  const span = end - begin
  const all: { readonly day: number; readonly words: string }[] = []
  const step = span > 365 * 12 ? 'years' : span > 370 ? 'quarters' : span > 24 ? 'months' : 'days'
  for (let day = Math.ceil(begin); day < end; day += 1) {
    const { year, month, day: of } = dateAt(day)
    if (step === 'days' && (span < 13 || of % 2 === 1)) all.push({ day, words: `${of} ${monthWords(month, 'short')}` })
    else if (step === 'months' && of === 1) all.push({ day, words: `${monthWords(month, 'short')} ${yearWords(year)}` })
    else if (step === 'quarters' && of === 1 && month % 3 === 1)
      all.push({ day, words: `${monthWords(month, 'short')} ${yearWords(year)}` })
    else if (step === 'years' && of === 1 && month === 1) all.push({ day, words: yearWords(year) })
  }
  const every = Math.ceil(all.length / 12)
  return all.filter((_, at) => at % every === 0)
}

const round = (value: number): number => Math.round(value * 10) / 10
