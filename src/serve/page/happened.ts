/** What is said to have happened, in order of its dates where they are known, else of the text; each with who says so. */
import type { Claim, EventMention, Reading } from '../../model/reading.ts'
import { sureness } from '../sureness.ts'
import { cut, type Ink, padded, wrapped } from './ink.ts'
import { parties, quoteAround, sayers, wordsAt } from './names.ts'

export function happened(reading: Reading, ink: Ink, explain: boolean): readonly string[] {
  const shown = reading.events.filter((event) => event.type !== 'OTHER' || isNeeded(reading, event))
  if (shown.length === 0) return []
  const lines = inOrder(shown).flatMap((event) => entry(reading, ink, event, explain))
  return [
    `${ink.title('What happened, and who says so')}  ${ink.quiet('✓ happened  ✗ did not  ~ probably or possibly  ? open, planned, asked for')}`,
    ...lines,
  ]
}

/** An event outside the ontology is shown where something hangs on it. */
const isNeeded = (reading: Reading, { id }: EventMention): boolean =>
  reading.links.some(({ from, to }) => from === id || to === id) ||
  reading.disputes.some(({ positions }) =>
    positions.some(({ claims }) => claims.some((c) => reading.claims.find((k) => k.id === c)?.event === id)),
  )

/** In order of their dates; an event without one stays behind the last dated event before it in the text. */
function inOrder(events: readonly EventMention[]): readonly EventMention[] {
  let last = ''
  const keyed = events.map((event) => {
    const own = event.occurs?.from
    if (own && /^\d{4}/.test(own)) last = own.replace(/[~?%].*$/, '')
    return { event, key: last }
  })
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ event }) => event)
}

const DATE_WIDTH = 12
const INDENT = DATE_WIDTH + 4

function entry(reading: Reading, ink: Ink, event: EventMention, explain: boolean): readonly string[] {
  const claims = reading.claims.filter((claim) => claim.event === event.id)
  const again = event.sameAs ? ink.quiet(' (told before)') : ''
  const what = `${ink.strong(kindOf(reading, event))} ${parties(reading, event)}${again}`
  const [first, ...others] = claims
  return [
    ...wrapped(
      `${padded(dateOf(event), DATE_WIDTH)}${first ? `${mark(ink, first)} ` : '  '}${what}${first ? sayer(reading, ink, first) : ''}`,
      ink,
      INDENT,
      2,
    ),
    ...others.flatMap((claim) => wrapped(`${mark(ink, claim)}${sayer(reading, ink, claim)}`, ink, INDENT + 2, INDENT - 2)),
    `${' '.repeat(INDENT)}${quoted(reading, ink, event)}`,
    ...(explain ? why(reading, ink, event, claims) : []),
  ]
}

/** The PLOVER type with its mode; the text's own word where no type fits. */
const kindOf = (reading: Reading, event: EventMention): string =>
  event.type === 'OTHER' ? wordsAt(reading, event) : [event.type.toLowerCase(), event.mode].filter(Boolean).join('/')

const dateOf = ({ occurs }: EventMention): string => (occurs?.from ? cut(occurs.from, DATE_WIDTH - 1) : '')

/** ✓ happened, ✗ did not, ~ probably or possibly, ? open. */
function mark(ink: Ink, { value }: Claim): string {
  if (value === 'CT+') return ink.good('✓')
  if (value.endsWith('-')) return ink.bad('✗')
  return ink.open(value.startsWith('P') ? '~' : '?')
}

function sayer(reading: Reading, ink: Ink, claim: Claim): string {
  const cue = claim.cue ? ` (“${wordsAt(reading, claim.cue)}”)` : ''
  const sure = claim.value === 'CT+' ? '' : ` · ${sureness(claim)}`
  return `${claim.value.endsWith('-') ? ink.bad(sure) : ink.open(sure)}${ink.quiet(` — ${sayers(reading, claim.voices)}${cue}${claim.independent ? '' : ', copied'}`)}`
}

function quoted(reading: Reading, ink: Ink, event: EventMention): string {
  const { before, word, after } = quoteAround(reading, event, ink.width - INDENT - 2)
  return `${ink.quiet('“')}${ink.quote(before)}${ink.title(word)}${ink.quote(after)}${ink.quiet('”')}`
}

function why(reading: Reading, ink: Ink, event: EventMention, claims: readonly Claim[]): readonly string[] {
  const rules = [event.rule && `event by ${event.rule}`, ...claims.map(({ rule, value }) => rule && `${value} by ${rule}`)].filter(Boolean)
  const words = event.arguments.map(({ role, span }) => `${role} “${cut(wordsAt(reading, span), 40)}”`)
  return wrapped(ink.quiet(`because: ${[...rules, ...words].join('; ')}`), ink, INDENT)
}
