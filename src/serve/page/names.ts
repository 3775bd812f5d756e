/** Short ways to say who and what, for the page. */
import type { EventMention, Reading, Span } from '../../model/reading.ts'
import { cut, safe } from './ink.ts'

export const wordsAt = (reading: Reading, { start, end }: Span): string => safe(reading.text.slice(start, end))

export function actorName(reading: Reading, id: string | undefined): string | undefined {
  const actor = reading.actors.find((a) => a.id === id)
  return actor && safe(actor.name)
}

const KINDS: Readonly<Record<string, string>> = {
  author: 'the author',
  commentator: 'a bracketed comment',
  quoted: 'somebody quoted',
  reader: 'a reader',
  publisher: 'the publisher',
  unnamed: 'somebody not named',
}

/** A voice by its name, else by its kind. */
export function voiceName(reading: Reading, id: string): string {
  const voice = reading.voices.find((v) => v.id === id)
  if (!voice) return id
  const name = voice.name ? safe(voice.name) : (actorName(reading, voice.actor) ?? KINDS[voice.kind]!)
  return voice.kind === 'commentator' && voice.name ? `${name} (comment)` : name
}

/** `who → whom` of an event, in the actors' names, or in the text's words where there is no actor. */
export function parties(reading: Reading, event: EventMention): string {
  const named = (role: string): string =>
    [
      ...new Set(
        event.arguments.filter((a) => a.role === role).map((a) => actorName(reading, a.actor) ?? cut(wordsAt(reading, a.span), 36)),
      ),
    ].join(', ')
  const source = named('source')
  const target = named('target')
  const mediator = named('mediator')
  const place = named('place')
  const through = mediator ? ` (through ${mediator})` : ''
  return `${source || '–'}${target ? ` → ${target}` : ''}${through}${place ? ` in ${place}` : ''}`
}

/** Who says so, and who passes it on: `Ada Merrin, quoted by the author`; an author without a name goes without saying. */
export function sayers(reading: Reading, chain: readonly string[]): string {
  const outer = chain.slice(0, -1).filter((id) => reading.voices.some((v) => v.id === id && (v.name || v.kind !== 'author')))
  return [voiceName(reading, chain.at(-1)!), ...outer.toReversed().map((id) => `quoted by ${voiceName(reading, id)}`)].join(', ')
}

/** The sentence around an event's trigger, cut to `width` columns so that the trigger stays in sight. */
export function quoteAround(
  reading: Reading,
  event: Span,
  width: number,
): { readonly before: string; readonly word: string; readonly after: string } {
  const { start, end } = reading.sentences?.find((s) => s.start <= event.start && event.end <= s.end) ?? lineAround(reading.text, event)
  const word = wordsAt(reading, event)
  const before = safe(`${reading.text.slice(start, event.start)}|`).slice(0, -1)
  const after = safe(`|${reading.text.slice(event.end, end)}`).slice(1)
  const room = Math.max(20, width - word.length - 2)
  const left = Math.min(before.length, Math.max(room - after.length, Math.floor(room * 0.45)))
  const shown = before.length > left ? `…${before.slice(before.length - left).replace(/^\S*\s/, '')}` : before
  return { before: shown, word, after: cut(after, Math.max(8, room - shown.length)) }
}

function lineAround(text: string, { start, end }: Span): Span {
  const stop = text.indexOf('\n', end)
  return { start: text.lastIndexOf('\n', start) + 1, end: stop < 0 ? text.length : stop }
}
