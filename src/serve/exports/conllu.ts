/** CoNLL-U: the words of every document with lemma, part of speech, features and dependencies; the events that they tell in MISC. */
import type { Parsed } from '../../library/parsed.ts'
import type { EventMention, Reading } from '../../model/reading.ts'
import type { CaseDocument } from '../../model/store.ts'
import type { ExportCase } from './export-case.ts'
import type { TextFormat } from './format.ts'
import { codePoints } from './quotes.ts'

export const conllu: TextFormat = {
  kind: 'text',
  name: 'conllu',
  about: 'Words with their grammar and events, for corpus tools (CoNLL-U); texts that are not English have none. Takes as long as reading.',
  ending: 'conllu',
  mediaType: 'text/plain; charset=utf-8',
  write: async function* (of) {
    for await (const document of of.documents()) yield* textOf(of, document)
  },
}

async function* textOf(of: ExportCase, document: CaseDocument): AsyncGenerator<string> {
  const reading = await of.reading(document.id)
  const parsed = await of.parsed(document.id)
  const line = lineOf(reading, parsed)
  const firsts = firstsOf(parsed)
  let passage: string | undefined
  for (const [index, sentence] of parsed.sentences.entries()) {
    const head = [
      ...(index === 0 ? [`# newdoc id = ${oneLine(document.id)}`, `# title = ${oneLine(document.title ?? document.uri)}`] : []),
      ...(sentence.passage === passage ? [] : [`# newpar id = ${oneLine(`${document.number}-${sentence.passage}`)}`]),
      `# sent_id = ${document.number}-${index + 1}`,
    ]
    passage = sentence.passage
    const [first, end] = [firsts[index]!, firsts[index + 1]!]
    const words = Array.from({ length: end - first }, (_, at) => line(first + at, first, at === end - first - 1))
    const text = words.map(({ form, apart }) => form + (apart ? ' ' : '')).join('')
    yield `${[...head, `# text = ${text.trimEnd()}`, ...words.map(({ cells }) => cells.join('\t'))].join('\n')}\n\n`
  }
}

/** Where each sentence begins in the list of words, and where the last one ends. */
function firstsOf({ sentences, tokens }: Parsed): readonly number[] {
  const firsts = sentences.map(() => tokens.length)
  for (const [index, { sentence }] of tokens.entries()) firsts[sentence] = Math.min(firsts[sentence]!, index)
  return [...firsts, tokens.length]
}

interface Line {
  readonly form: string
  /** A space or a line end comes after it. */
  readonly apart: boolean
  readonly cells: readonly string[]
}

function lineOf({ text, events }: Reading, { tokens }: Parsed): (index: number, first: number, last: boolean) => Line {
  const points = codePoints(text)
  const toldAt = eventsAt(events, tokens)
  return (index, first, last) => {
    const { start, end, lemma, upos, feats, head, deprel } = tokens[index]!
    const apart = tokens[index + 1] ? text.slice(end, tokens[index + 1]!.start) !== '' : true
    const form = oneLine(text.slice(start, end))
    const misc = [
      ...eventsOf(toldAt.get(index) ?? []),
      ...(apart ? [] : ['SpaceAfter=No']),
      ...(last && /\n\s*\n/.test(text.slice(end, tokens[index + 1]?.start)) ? ['SpacesAfter=\\n\\n'] : []),
      `TokenRange=${points(start)}:${points(end)}`,
    ]
    const to = head === index ? 0 : head - first + 1
    return {
      form,
      apart,
      cells: [`${index - first + 1}`, form, oneLine(lemma) || '_', upos, '_', feats ?? '_', `${to}`, deprel, '_', misc.join('|')],
    }
  }
}

/** Index of a word → the events whose trigger it belongs to. */
function eventsAt(events: readonly EventMention[], tokens: Parsed['tokens']): ReadonlyMap<number, readonly EventMention[]> {
  const told = new Map<number, EventMention[]>()
  let first = 0
  for (const event of events.toSorted((a, b) => a.start - b.start)) {
    while (first < tokens.length && tokens[first]!.end <= event.start) first += 1
    for (let at = first; at < tokens.length && tokens[at]!.start < event.end; at += 1) told.set(at, [...(told.get(at) ?? []), event])
  }
  return told
}

const eventsOf = (told: readonly EventMention[]): readonly string[] =>
  told.length === 0
    ? []
    : [
        `Event=${told.map(({ type, mode }) => (mode ? `${type}:${mode}` : type)).join(',')}`,
        `EventId=${told.map(({ id }) => id).join(',')}`,
      ]

/** Tabs and line ends would end a cell. */
const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()
