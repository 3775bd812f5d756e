/** A case of generated reports of about 3 KB with planted copies, quoted sentences, shared quotations and standing words. Seeded. */

import { type Random, random } from '../random.ts'
import { edited, resplit, restyled } from './edits.ts'
import { paragraph } from './sentences.ts'
import { type Topic, topic, type Vocabulary, vocabulary } from './topics.ts'

export interface Planted {
  /** Number of the document the words are from. */
  readonly original: number
  /** UTF-16 offsets in this document, and in the original. */
  readonly start: number
  readonly end: number
  readonly from: { readonly start: number; readonly end: number }
}

export interface Generated {
  readonly number: number
  readonly text: string
  /** EDTF day; some reports have none. */
  readonly published?: string
  readonly planted: readonly Planted[]
  /** 'copy': at least 30 % of its words; 'quote': one sentence only; 'own': nothing. */
  readonly kind: 'own' | 'copy' | 'quote'
}

const LENGTH = 3000
/** Reports of one story, in a window of so many stories at a time. */
const REPORTS = 10
const OUTLETS = 40
const COPIES = 0.3
const QUOTES = 0.05

interface Story {
  readonly topic: Topic
  readonly reports: Generated[]
}

export function* documents(count: number, seed = 1): Generator<Generated> {
  const draw = random(seed)
  const words = vocabulary(draw)
  const feet = Array.from({ length: OUTLETS }, () => footer(draw, words))
  let stories: Story[] = []
  for (let number = 1; number <= count; number++) {
    stories = stories.filter(({ reports }) => reports.length < REPORTS)
    while (stories.length < 20) stories.push({ topic: topic(draw, words), reports: [] })
    const story = draw.pick(stories)
    const made = report(draw, words, story, number, draw.pick(feet))
    story.reports.push(made)
    yield made
  }
}

/** A house's own words under each of its texts. */
const footer = (draw: Random, words: Vocabulary): string => {
  const house = `${draw.pick(words.places)} ${draw.pick(['Courier', 'Herald', 'Gazette', 'Mail'])}`
  const of = (): string => words.nouns[draw.below(words.nouns.length)]!
  return `${draw.pick(['This is a developing story and will be updated. ', ''])}The ${house} is a ${of()} of the ${of()} ${of()} and may not be held to account for any ${of()}, ${of()} or ${of()} that a reader should draw from its pages without the ${of()} of its ${of()}.`
}

function report(draw: Random, words: Vocabulary, { topic, reports }: Story, number: number, foot: string): Generated {
  const originals = reports.filter(({ kind }) => kind === 'own')
  const kind = originals.length === 0 ? 'own' : draw.next() < COPIES ? 'copy' : draw.next() < QUOTES ? 'quote' : 'own'
  const parts: Part[] = kind === 'own' ? [] : planted(draw, words, draw.pick(originals), kind)
  const wanted = kind === 'copy' ? Math.min(LENGTH, lengthOf(parts) / (0.32 + 0.68 * draw.next())) : LENGTH
  while (lengthOf(parts) < wanted - 150) parts.splice(draw.below(parts.length + 1), 0, { text: paragraph(draw, words, topic) })
  if (draw.next() < 0.5) parts.push({ text: foot })
  const day = new Date(Date.UTC(2001, 0, 1 + Math.floor(number / 12))).toISOString().slice(0, 10)
  const text = parts.map((part) => part.text).join('\n\n')
  return {
    number,
    text,
    kind: placed(parts).length > 0 ? kind : 'own',
    planted: placed(parts),
    ...(draw.next() < 0.7 && { published: day }),
  }
}

interface Part {
  readonly text: string
  readonly of?: Omit<Planted, 'start' | 'end'>
}

const lengthOf = (parts: readonly Part[]): number => parts.reduce((sum, { text }) => sum + text.length + 2, 0)

/** Paragraphs of another report, with up to one word in six changed; a quoted sentence stays as it is. */
function planted(draw: Random, words: Vocabulary, from: Generated, kind: 'copy' | 'quote'): Part[] {
  const paragraphs = [...from.text.matchAll(/[^\n]+/g)].slice(0, -1)
  const fill = (): string => words.nouns[draw.zipf(words.nouns.length)]!
  if (kind === 'quote') return [quoted(from.number, paragraphs)].filter((part) => part !== undefined)
  const length = Math.max(2, Math.ceil(paragraphs.length * (0.35 + 0.65 * draw.next())))
  const first = draw.below(paragraphs.length - length + 1)
  const block = paragraphs.slice(first, first + length)
  const rate = draw.next() / 6
  const [start, end] = [block[0]!.index, block.at(-1)!.index + block.at(-1)![0].length]
  const split = draw.next() < 0.3
  const texts = (
    split
      ? resplit(
          draw,
          block.map(([text]) => text),
        )
      : block.map(([text]) => text)
  ).map((text) => restyled(draw, edited(draw, text, rate, fill)))
  return [{ text: texts.join('\n\n'), of: { original: from.number, from: { start, end } } }]
}

function quoted(original: number, paragraphs: readonly RegExpExecArray[]): Part | undefined {
  const sentences = paragraphs.flatMap(({ index: at, 0: text }) =>
    [...text.matchAll(/[^.]+\./g)].map(({ index, 0: words }) => ({ start: at + index + words.search(/\S/), words: words.trim() })),
  )
  const found = sentences.find(({ words }) => !/["“”]/.test(words) && words.split(' ').length >= 16)
  return found && { text: `“${found.words}”`, of: { original, from: { start: found.start, end: found.start + found.words.length } } }
}

function placed(parts: readonly Part[]): readonly Planted[] {
  let at = 0
  return parts.flatMap(({ text, of }) => {
    const start = at
    at += text.length + 2
    return of ? [{ ...of, start, end: start + text.length }] : []
  })
}
