/**
 * Parses plain text for tests: one body passage by one author, with the layers of the grammar reader.
 *
 *     const document = await parseText('The minister resigned.')
 *     const documents = await parseTexts(['He left.', 'She stayed.'])   // many short texts: far faster than one by one
 *
 * `parseTexts` puts all texts through the model in one go (some hundred short sentences a second and thread) and gives back
 * one Document a text, with offsets into that text. Call it once in a `beforeAll` for all `yes`/`no` sentences of a rule file.
 * Threads end by themselves with the process; there is nothing to close.
 */
import { createHash } from 'node:crypto'
import type { Document } from '../../src/model/document.ts'
import type { Passage } from '../../src/model/reading.ts'
import { grammar } from '../../src/read/grammar/grammar.ts'

export async function parseText(text: string): Promise<Document> {
  const [document] = await parseTexts([text])
  return document!
}

export async function parseTexts(texts: readonly string[]): Promise<readonly Document[]> {
  const starts: number[] = []
  let joined = ''
  for (const text of texts) {
    starts.push(joined.length)
    joined += `${text}\n\n`
  }
  const passages = texts.map((text, i) => passageAt(starts[i]!, starts[i]! + text.length))
  const layers = await grammar.read(bare(joined, passages))
  const whole = { ...bare(joined, passages), layers }
  return texts.map((text, i) => cut(whole, text, starts[i]!))
}

const passageAt = (start: number, end: number): Passage => ({
  id: `passage:${start}-${end}`,
  start,
  end,
  role: 'body',
  voice: 'voice:author',
})

const bare = (text: string, passages: readonly Passage[]): Document => ({
  id: `sha256:${createHash('sha256').update(text).digest('hex')}`,
  meta: {},
  text,
  language: 'en',
  layers: { passages, voices: [{ id: 'voice:author', kind: 'author' }] },
})

/** The part of `whole` that lies over `text`, with offsets and indices counted from its start. */
function cut(whole: Document, text: string, from: number): Document {
  const to = from + text.length
  const inside = ({ start, end }: { start: number; end: number }) => start >= from && end <= to
  const shift = <T extends { start: number; end: number }>(span: T): T => ({ ...span, start: span.start - from, end: span.end - from })
  const { sentences = [], tokens = [], names = [] } = whole.layers
  const firstToken = tokens.findIndex(inside)
  const firstSentence = sentences.findIndex(inside)
  const passage = passageAt(0, text.length)
  const document = bare(text, [passage])
  return {
    ...document,
    layers: {
      ...document.layers,
      sentences: sentences
        .filter(inside)
        .map(shift)
        .map((s) => ({ ...s, id: `sentence:${s.start}-${s.end}`, passage: passage.id })),
      tokens: tokens
        .filter(inside)
        .map(shift)
        .map((t) => ({ ...t, head: t.head - firstToken, sentence: t.sentence - firstSentence })),
      names: names.filter(inside).map(shift),
    },
  }
}
