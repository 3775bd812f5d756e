/** Readings of generated documents: right in every offset, so that they go through store and comparison as real ones do. */
import { createHash } from 'node:crypto'
import type { Actor, Argument, Claim, EventMention, Mention, Reading, Sentence, Voice } from '../../src/model/reading.ts'
import type { Random } from '../random.ts'
import type { Cast, Occurrence } from './cast.ts'

export interface GeneratedDocument {
  readonly uri: string
  readonly reading: Reading
}

/** Events a document; each is told by the author and by a quoted voice, which makes two claims. */
const EVENTS = 25

export function documentOf(draw: Random, cast: Cast, i: number): GeneratedDocument {
  const made = new Maker(draw, cast, i)
  for (let k = 0; k < EVENTS; k++) made.tell(cast.occurrences[draw.uneven(cast.occurrences.length)]!)
  return { uri: `file:///generated/${i}.txt`, reading: made.reading() }
}

/** Holds the text as it grows. */
class Maker {
  private text = ''
  private readonly actors = new Map<string, Actor>()
  private readonly voices: Voice[] = [{ id: 'voice:author', kind: 'author' }]
  private readonly mentions: Mention[] = []
  private readonly events: EventMention[] = []
  private readonly claims: Claim[] = []
  private readonly sentences: Sentence[] = []
  private readonly draw: Random
  private readonly cast: Cast
  private readonly i: number

  constructor(draw: Random, cast: Cast, i: number) {
    this.draw = draw
    this.cast = cast
    this.i = i
  }

  /** `Belgar Army shelled Corda Front in Venfen on 12 May 2003, Marros Kelulven said after a long night.` */
  tell({ deed, source, target, place, day }: Occurrence): void {
    const start = this.text.length
    const voice = this.speaker(this.draw.uneven(this.cast.people.length))
    const from = this.mention(source)
    const at = this.text.length + 1
    this.text += ` ${deed.past} `
    const to = this.mention(target)
    const date = new Date(Date.UTC(2000, 0, 1 + day)).toISOString().slice(0, 10)
    this.text += ` in ${place} on ${date}, ${voice.name} said, ${FILL.slice(0, 10 + this.draw.below(60))}. `
    const id = `event:${at}-${at + deed.past.length}`
    this.sentences.push({ id: `sentence:${start}`, passage: 'passage:0', start, end: this.text.length - 1 })
    this.events.push({
      id,
      start: at,
      end: at + deed.past.length,
      lemma: deed.lemma,
      type: deed.type,
      arguments: [
        { role: 'source', ...from },
        { role: 'target', ...to },
      ],
      occurs: { from: date, to: date },
    })
    const denied = this.draw.next() < 0.08
    this.claims.push({ id: `claim:author:${at}`, event: id, voices: ['voice:author'], value: 'CT+', independent: true })
    this.claims.push({
      id: `claim:${voice.id}:${at}`,
      event: id,
      voices: ['voice:author', voice.id],
      value: denied ? 'CT-' : 'CT+',
      independent: true,
    })
  }

  reading(): Reading {
    const { text } = this
    return {
      schema: 'hearsay.reading/1',
      document: {
        id: `sha256:${createHash('sha256').update(text).digest('hex')}`,
        title: `Report ${this.i}`,
        publisher: `Paper ${this.i % 400}`,
        published: new Date(Date.UTC(2000 + (this.i % 20), this.i % 12, 1 + (this.i % 28))).toISOString().slice(0, 10),
        language: 'en',
      },
      text,
      passages: [{ id: 'passage:0', start: 0, end: text.length, role: 'body', voice: 'voice:author' }],
      voices: this.voices,
      mentions: this.mentions,
      actors: [...this.actors.values()],
      times: [],
      events: this.events,
      claims: this.claims,
      links: [],
      effects: [],
      disputes: [],
      sentences: this.sentences,
      tokens: [],
      readers: [{ name: 'generated', version: '1', layers: [] }],
    }
  }

  private mention(who: number): Omit<Argument, 'role'> {
    const { name, kind } = this.cast.people[who]!
    const span = { start: this.text.length, end: this.text.length + name.length }
    this.text += name
    const actor = this.actor(name, kind)
    this.mentions.push({ id: `mention:${span.start}-${span.end}`, ...span, head: span, form: 'name', kind, actor })
    return { span, actor }
  }

  private actor(name: string, kind: Actor['kind']): string {
    const id = `actor:${slug(name)}`
    if (!this.actors.has(id)) this.actors.set(id, { id, name, kind, aliases: [] })
    return id
  }

  private speaker(who: number): Voice {
    const { name, kind } = this.cast.people[who]!
    const id = `voice:${slug(name)}`
    const known = this.voices.find((voice) => voice.id === id)
    const voice: Voice = known ?? { id, kind: 'quoted', name, actor: this.actor(name, kind), within: 'voice:author' }
    if (!known) this.voices.push(voice)
    return voice
  }
}

const slug = (name: string): string => name.toLowerCase().replaceAll(' ', '-')
const FILL = 'while people in the harbour quarter waited for word and the market stayed shut until late'
