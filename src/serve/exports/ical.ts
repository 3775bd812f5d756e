/** iCalendar (RFC 5545): a whole-day entry a dated happening; what is only said, or said not to be, is TENTATIVE or CANCELLED. */
import type { Happening } from '../../model/comparison.ts'
import { type Calendar, calendarOf, compact, dayAfter } from './days.ts'
import type { TextFormat } from './format.ts'
import { titleOf } from './title.ts'

export const ical: TextFormat = {
  kind: 'text',
  name: 'ical',
  about: 'Dated happenings as a calendar (iCalendar).',
  ending: 'ics',
  mediaType: 'text/calendar; charset=utf-8',
  write: async function* (of) {
    yield lines(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Hearsay//Case//EN', `X-WR-CALNAME:${text(of.name)}`])
    for await (const happening of of.happenings()) {
      const when = calendarOf(happening)
      if (when) yield lines(entry(happening, when, of.at))
    }
    yield lines(['END:VCALENDAR'])
  },
}

const STATUS = { asserted: 'CONFIRMED', contested: 'TENTATIVE', open: 'TENTATIVE', denied: 'CANCELLED' } as const

const entry = (happening: Happening, { first, last }: Calendar, at: string): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${text(happening.id)}@hearsay`,
  `DTSTAMP:${at.replaceAll(/[-:]|\.\d+/g, '')}`,
  `DTSTART;VALUE=DATE:${compact(first)}`,
  `DTEND;VALUE=DATE:${compact(dayAfter(last))}`,
  `SUMMARY:${text(titleOf(happening))}`,
  `DESCRIPTION:${text(described(happening))}`,
  `CATEGORIES:${happening.type}`,
  `STATUS:${STATUS[happening.state]}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

const described = ({ reports, origins, accounts }: Happening): string =>
  [
    `${reports} reports, ${origins} origins`,
    ...accounts.slice(0, 3).map(({ quote, voices }) => `“${quote}” (${voices.map(({ name }) => name).join(' › ')})`),
  ].join('\n')

const text = (words: string): string =>
  words
    .replaceAll(/(?!\n)\p{Cc}/gu, ' ')
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')

/** Lines end in CRLF and are folded so that none has more than 75 octets. */
const lines = (all: readonly string[]): string => all.map((line) => `${folded(line)}\r\n`).join('')

function folded(line: string): string {
  const parts: string[] = ['']
  let octets = 0
  for (const sign of line) {
    const size = Buffer.byteLength(sign)
    if (octets + size > 74) {
      parts.push('')
      octets = 0
    }
    parts[parts.length - 1] += sign
    octets += size
  }
  return parts.join('\r\n ')
}
