/** A report made by hand: each event a word of one sentence, claimed by the voices given. */
import type { DigestEvent, Report } from '../../src/model/digest.ts'
import type { Factuality } from '../../src/model/reading.ts'

export interface SmallEvent {
  readonly word: string
  readonly type?: DigestEvent['type']
  readonly on?: string
  readonly says?: Readonly<Record<string, Factuality>>
  readonly start?: number
}

/** Each line of `text` is one sentence. Voices are `author` and whatever `says` names. */
export function smallReport(document: string, text: string, events: readonly SmallEvent[], number = 1): Report {
  const made = events.map((event) => eventIn(text, event))
  const voices = [...new Set(made.flatMap(({ claims }) => claims.map((claim) => claim.voices.at(-1)!)))]
  return {
    document,
    number,
    uri: `${document}.txt`,
    digest: {
      language: 'en',
      passages: [{ id: `passage:0-${text.length}`, start: 0, end: text.length, role: 'body', voice: 'voice:author' }],
      voices: voices.map((id) => ({ id, kind: id === 'voice:author' ? 'author' : 'quoted', name: id.replace('voice:', '') })),
      actors: [],
      events: made,
      links: [],
      effects: [],
      disputes: [],
    },
  }
}

function eventIn(
  text: string,
  { word, type = 'ASSAULT', on, says = { author: 'CT+' }, start = text.indexOf(word) }: SmallEvent,
): DigestEvent {
  const end = start + word.length
  const after = text.indexOf('\n', end)
  const line = { start: text.lastIndexOf('\n', start) + 1, end: after < 0 ? text.length : after }
  const id = `event:${start}-${end}`
  return {
    id,
    start,
    end,
    lemma: word,
    type,
    arguments: [],
    ...(on && { occurs: { from: on, to: on } }),
    sentence: { ...line, text: text.slice(line.start, line.end) },
    role: 'body',
    claims: Object.entries(says).map(([voice, value]) => ({
      id: `claim:${voice}:${start}-${end}`,
      event: id,
      voices: voice === 'author' ? ['voice:author'] : ['voice:author', `voice:${voice}`],
      value,
      independent: true,
    })),
  }
}
