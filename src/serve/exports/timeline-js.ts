/** TimelineJS 3 JSON: a slide a dated happening, its words quoted with who says so. Text is escaped: TimelineJS shows HTML. */
import type { Happening } from '../../model/comparison.ts'
import { type Calendar, calendarOf } from './days.ts'
import type { ExportCase } from './export-case.ts'
import type { TextFormat } from './format.ts'
import { jsonWith } from './json-array.ts'
import { reportsOf } from './reports.ts'
import { titleOf } from './title.ts'
import { xmlText } from './xml.ts'

export const timelineJs: TextFormat = {
  kind: 'text',
  name: 'timelinejs',
  about: 'Dated happenings for TimelineJS, with their words and who says so.',
  ending: 'json',
  mediaType: 'application/json',
  write: (of) => jsonWith({ title: { text: { headline: xmlText(of.name) } } }, 'events', slides(of)),
}

async function* slides(of: ExportCase): AsyncGenerator<unknown> {
  for await (const happening of of.happenings()) {
    const when = calendarOf(happening)
    if (when) yield slide(of, happening, when)
  }
}

async function slide(of: ExportCase, happening: Happening, when: Calendar) {
  const reports = await reportsOf(of, happening)
  const quotes = reports
    .slice(0, 4)
    .map(
      ({ account, document }) =>
        `<blockquote>${xmlText(account.quote)}</blockquote><p>${xmlText(account.voices.map(({ name }) => name).join(' › '))}, ${xmlText(document.title ?? document.uri)}</p>`,
    )
  return {
    unique_id: happening.id,
    start_date: dateOf(when.first, when),
    ...(when.first !== when.last && { end_date: dateOf(when.last, when) }),
    group: happening.type,
    text: {
      headline: xmlText(titleOf(happening)),
      text: `<p>${happening.reports} reports, ${happening.origins} origins</p>${quotes.join('')}`,
    },
  }
}

function dateOf(day: string, { precision }: Calendar) {
  const [year, month, date] = day.split('-').map(Number)
  return { year, ...(precision !== 'year' && { month }), ...(precision === 'day' && { day: date }), display_date: day }
}
