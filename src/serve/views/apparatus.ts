/** What the case knows about one document: each event with its weight and what people decided, then what is copied. */
import type { ApparatusAnswer, CopyAnswer, EventApparatus } from '../answers/apparatus.ts'
import type { View } from '../commands/command.ts'
import { type Ink, safe, wrapped } from '../page/ink.ts'
import { boxes, count, days, weight } from './words.ts'

export const apparatusView: View<ApparatusAnswer> = {
  lines: (answer, ink) => [
    ink.title(`[${answer.number}] ${safe(answer.title)}`),
    ...(answer.events.length === 0 ? ['No events were found in this text.'] : answer.events.flatMap((event) => eventLines(event, ink))),
    ...(answer.copies.length > 0 ? ['', ink.title('Copied'), ...answer.copies.flatMap((copy) => copyLines(copy, ink))] : []),
  ],
}

function eventLines(event: EventApparatus, ink: Ink): readonly string[] {
  const { reports = 0, origins = 0 } = event
  const disputed = event.claims.some(({ disputes }) => disputes.some(({ kind }) => kind === 'dispute'))
  const marks = [days(event), event.verdict?.verdict, event.read && `corrected, was ${event.read.type}`, disputed && '≠ disputed']
  return [
    `  ${ink.strong(event.event.replace(/^.*#/, '#'))}  ${event.type.toLowerCase()}  ${boxes(reports, origins)} ${ink.quiet(weight(reports, origins))}  ${marks.filter(Boolean).join(' · ')}`,
    ...[...event.notes, ...event.claims.flatMap(({ notes }) => notes)].flatMap(({ by, text }) =>
      wrapped(`${ink.quiet(`${safe(by)}:`)} ${safe(text)}`, ink, 6, 4),
    ),
  ]
}

function copyLines({ start, end, of, words, similarity }: CopyAnswer, ink: Ink): readonly string[] {
  const how =
    words === 0 || similarity === 1
      ? 'word for word'
      : words === undefined
        ? `${Math.round(similarity * 100)} %`
        : `${count(words, 'word')} differ`
  return wrapped(`${start}–${end} ${ink.quiet('from')} [${of.number}] ${safe(of.title)} ${of.start}–${of.end}, ${how}`, ink, 4, 2)
}
