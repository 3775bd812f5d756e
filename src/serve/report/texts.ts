import { dateWords } from '../../model/date-words.ts'
import type { Reading, Span } from '../../model/reading.ts'
import { type Siglum, siglaOf } from '../../model/sigla.ts'
import { eventAnchor, happeningsByEvent, textAnchor } from './anchors.ts'
import type { ReportData, ReportDocument } from './data.ts'
import { type Html, html } from './html.ts'
import { type Mark, marksOf, piecesOf } from './marks.ts'
import { section } from './parts.ts'

/** Every text whole and letter for letter, with its marks and with who speaks beside it. */
export function textsPart(data: ReportData): Html {
  const happenings = happeningsByEvent(data)
  return section(
    'texts',
    'The texts',
    html`${LEGEND}${data.documents.map((one) => text(one, happenings))}`,
    'Exactly as they were read. A marked word leads to what is said of it in all documents; the letters beside a paragraph say whose words it is.',
  )
}

const LEGEND = html`<p class="legend"><span class="ev k-coop">agreement, aid</span> <span class="ev k-conf">use of force</span> <span class="ev k-yield">withdrawal</span> <span class="ev k-ask">request, threat</span> <span class="ev k-conf not">not done, or not said to be done</span> <span class="cue">who says so</span> <span class="time">time</span> <span class="sig-l">cause</span></p>`

function text({ about, title, reading, from }: ReportDocument, happenings: ReadonlyMap<string, string>): Html {
  const sigla = siglaOf(reading.voices.map(({ id, name, kind }) => ({ key: id, name: name ?? kind })))
  const marks = marksOf(reading)
  const named = new Set<string>()
  const facts = [about.publisher, about.byline, about.published && dateWords(about.published)].filter((one) => typeof one === 'string')
  return html`<article class="doc" id="${textAnchor(about.number)}"><h3 dir="auto">${about.number} ${title}</h3><p class="quiet"><bdi>${facts.join(', ')}</bdi></p>
<p class="voices">${reading.voices.map(
    ({ id, name, kind, within }) =>
      html`<span>${letter(sigla.get(id)!)} <bdi>${name ?? nameless(kind)}</bdi>${within !== undefined && sigla.has(within) && html` <span class="quiet">in ${sigla.get(within)!.letter}</span>`}</span> `,
  )}</p>
<div class="text" data-document="${about.number}" lang="${about.language}">${paragraphsOf(reading.text).map((span) =>
    paragraph(span, { reading, from, sigla, marks, named, number: about.number, happenings }),
  )}</div></article>`
}

const letter = ({ letter, hue }: Siglum): Html => html`<b class="sig v${hue}">${letter}</b>`

const NAMELESS: Readonly<Record<string, string>> = {
  author: 'the author',
  commentator: 'who comments in brackets',
  reader: 'a reader',
  publisher: 'the publisher',
}
const nameless = (kind: string): string => NAMELESS[kind] ?? 'somebody who is not named'

interface Around extends Pick<ReportDocument, 'from'> {
  readonly reading: Reading
  readonly sigla: ReadonlyMap<string, Siglum>
  readonly marks: readonly Mark[]
  /** Anchors that are given already. */
  readonly named: Set<string>
  readonly number: number
  readonly happenings: ReadonlyMap<string, string>
}

/** Lines with the line ends after them: together they are the text. */
export const paragraphsOf = (text: string): readonly Span[] =>
  [...text.matchAll(/[^\n]*\n+|[^\n]+$/g)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }))

function paragraph(span: Span, around: Around): Html {
  const passages = around.reading.passages.filter(({ start, end }) => start < span.end && end > span.start)
  const { role = 'body', copyOf } = passages.toSorted((a, b) => lengthIn(b, span) - lengthIn(a, span))[0] ?? {}
  const speaking = [...new Set(passages.map(({ voice }) => voice))].flatMap((id) => around.sigla.get(id) ?? [])
  const original = around.from.find((one) => covered(one, span) > (span.end - span.start) / 2)
  const classes = `para r-${role}${copyOf || original ? ' copied' : ''}`
  const note = original ? `as in ${original.number}` : copyOf ? 'as above' : undefined
  const bar = speaking[0] ? ` v${speaking[0].hue}` : ''
  return html`<div class="${classes}${bar}" data-v="${speaking.map(({ letter }) => letter).join(' ')}"${note !== undefined && html` data-note="${note}"`} dir="auto">${piecesOf(
    span,
    around.marks,
  ).map(({ start, end, marks }) => piece(around.reading.text.slice(start, end), marks, around))}</div>`
}

/** How much of a paragraph stands in an original. */
const covered = ({ passages }: ReportDocument['from'][number], span: Span): number =>
  passages.reduce((sum, { copy }) => sum + Math.max(0, lengthIn(copy, span)), 0)

const lengthIn = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)

function piece(words: string, marks: readonly Mark[], { number, named, happenings }: Around): Html {
  if (marks.length === 0) return html`${words}`
  const classes = [...new Set(marks.flatMap((mark) => mark.classes.split(' ')))].join(' ')
  const anchors = marks.flatMap(({ event }) => (event === undefined ? [] : [eventAnchor(number, event)]))
  const own = anchors.find((anchor) => !named.has(anchor))
  if (own) named.add(own)
  const to = anchors.map((anchor) => happenings.get(anchor)).find((one) => one !== undefined)
  const id = own !== undefined && html` id="${own}"`
  const of = anchors.length > 0 && html` data-of="${anchors.join(' ')}"`
  return to ? html`<a class="${classes}"${id}${of} href="#${to}">${words}</a>` : html`<span class="${classes}"${id}${of}>${words}</span>`
}
