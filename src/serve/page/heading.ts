/** The source, its voices, its copies, and what was left unread. */
import type { Reading, Voice } from '../../model/reading.ts'
import { cut, type Ink, padded, safe } from './ink.ts'
import { voiceName } from './names.ts'

export function heading(reading: Reading, ink: Ink): readonly string[] {
  const { title, byline, publisher, published, url } = reading.document
  const facts = [byline && `by ${safe(byline)}`, publisher && safe(publisher), published ?? 'date not stated', url && safe(url)]
    .filter(Boolean)
    .join(' · ')
  return [
    ink.title(cut(safe(title ?? firstWords(reading)), ink.width)),
    ink.quiet(cut(facts, ink.width)),
    '',
    ...voices(reading, ink),
    ...copies(reading, ink),
    ...furniture(reading, ink),
  ]
}

const firstWords = ({ passages, text }: Reading): string => {
  const first = passages.find(({ role }) => ['body', 'quotation', 'reader-comment'].includes(role)) ?? passages[0]
  return first ? text.slice(first.start, first.end) : ''
}

function voices(reading: Reading, ink: Ink): readonly string[] {
  const heard = reading.voices.filter(
    (voice) => voice.kind !== 'publisher' && (voice.kind !== 'author' || claimsBy(reading, voice) > 0 || voice.name),
  )
  const shown = heard
    .map((voice) => ({ voice, depth: depthOf(reading, voice), claims: claimsBy(reading, voice) }))
    .filter(({ voice, claims }) => claims > 0 || voice.kind !== 'unnamed')
  if (shown.length === 0) return []
  const label = ({ voice, depth }: { voice: Voice; depth: number }): string => `${'  '.repeat(depth)}${voiceName(reading, voice.id)}`
  const width = Math.min(40, Math.max(...shown.map((row) => label(row).length)) + 2)
  return [
    ink.title('Voices'),
    ...shown.map((row) => `  ${padded(cut(label(row), width), width)}${ink.quiet(`${row.voice.kind}, ${count(row.claims, 'claim')}`)}`),
  ]
}

const claimsBy = (reading: Reading, voice: Voice): number => reading.claims.filter(({ voices }) => voices.at(-1) === voice.id).length

function depthOf(reading: Reading, voice: Voice): number {
  const within = reading.voices.find(({ id }) => id === voice.within)
  return within ? 1 + depthOf(reading, within) : 0
}

/** `6 passages are copies`, so that they are not taken for a second witness. */
function copies(reading: Reading, ink: Ink): readonly string[] {
  const copied = reading.passages.filter(({ copyOf }) => copyOf)
  if (copied.length === 0) return []
  const originals = new Set(copied.map(({ copyOf }) => copyOf!.passage))
  const worst = Math.min(...copied.map(({ copyOf }) => copyOf!.similarity))
  const share = worst === 1 ? 'word for word' : `${Math.round(worst * 100)} % or more of their words`
  return [
    `${ink.title('Copies')}  ${count(copied.length, 'passage')} ${copied.length === 1 ? 'repeats' : 'repeat'} ${count(originals.size, 'earlier one')}, ${share}: ${count(copied.length + originals.size, 'passage')}, ${count(originals.size, 'origin')}.`,
  ]
}

function furniture(reading: Reading, ink: Ink): readonly string[] {
  const parts = reading.passages.filter(({ role }) => role === 'furniture').length
  return parts === 0 ? [] : [ink.quiet(`${count(parts, 'piece')} of page furniture left unread.`)]
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`
