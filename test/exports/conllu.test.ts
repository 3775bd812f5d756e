/** CoNLL-U read back by a strict reader of its own, held against the texts and the events of the case. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parsedAgain } from '../../src/library/parsed.ts'
import { closeLibrary, readText } from '../../src/library.ts'
import type { CaseDocument, Store } from '../../src/model/store.ts'
import { conllu } from '../../src/serve/exports/conllu.ts'
import type { ExportCase } from '../../src/serve/exports/export-case.ts'
import { openedSmallCase, textOf } from './exported.ts'

let store: Store
beforeAll(async () => {
  store = (await openedSmallCase()).store
})
afterAll(() => Promise.all([store.close(), closeLibrary()]))

interface Word {
  readonly id: number
  readonly form: string
  readonly head: number
  readonly deprel: string
  readonly misc: ReadonlyMap<string, string>
}

interface Block {
  readonly document: string
  readonly sentence: string
  readonly text: string
  readonly words: readonly Word[]
}

const UPOS = /^(?:ADJ|ADP|ADV|AUX|CCONJ|DET|INTJ|NOUN|NUM|PART|PRON|PROPN|PUNCT|SCONJ|SYM|VERB|X)$/
const FEATS = /^(?:_|[A-Z][\w[\]]*=[\w,]+(?:\|[A-Z][\w[\]]*=[\w,]+)*)$/

/** Throws at the first line that the format does not allow. */
function strictly(text: string): readonly Block[] {
  expect(text.endsWith('\n\n')).toBe(true)
  let document = ''
  return text
    .slice(0, -2)
    .split('\n\n')
    .map((block) => {
      const lines = block.split('\n')
      const comments = new Map(
        lines.filter((line) => line.startsWith('#')).map((line) => /^# ([^=]+) = (.*)$/.exec(line)!.slice(1, 3) as [string, string]),
      )
      document = comments.get('newdoc id') ?? document
      const words = lines.slice(comments.size).map(wordOf)
      check(words)
      const [sentence, said] = [comments.get('sent_id')!, comments.get('text')!]
      expect(
        words
          .map(({ form, misc }) => form + (misc.get('SpaceAfter') === 'No' ? '' : ' '))
          .join('')
          .trimEnd(),
      ).toBe(said)
      return { document, sentence, text: said, words }
    })
}

function wordOf(line: string): Word {
  const cells = line.split('\t')
  expect(cells, line).toHaveLength(10)
  for (const cell of cells) expect(cell, line).toMatch(/^\S(?:.*\S)?$/u)
  const [id, form, , upos, xpos, feats, head, deprel, deps, misc] = cells as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  expect([xpos, deps]).toEqual(['_', '_'])
  expect(upos).toMatch(UPOS)
  expect(feats).toMatch(FEATS)
  expect(deprel).toMatch(/^[a-z]+(?::[a-z]+)?$/)
  return {
    id: Number(id),
    form,
    head: Number(head),
    deprel,
    misc: new Map(misc.split('|').map((one) => one.split('=', 2) as [string, string])),
  }
}

function check(words: readonly Word[]): void {
  expect(words.map(({ id }) => id)).toEqual(words.map((_, index) => index + 1))
  expect(words.filter(({ head }) => head === 0).map(({ deprel }) => deprel)).toEqual(['root'])
  for (const { id, head } of words) {
    expect(head >= 0 && head <= words.length && head !== id).toBe(true)
    const seen = new Set([id])
    for (let at = head; at !== 0; at = words[at - 1]!.head) {
      expect(seen.has(at), `a circle at word ${at}`).toBe(false)
      seen.add(at)
    }
  }
}

test('every document is there with its sentences, and every event at the words that tell it', async () => {
  const blocks = strictly(await textOf(store, 'conllu'))
  expect(new Set(blocks.map(({ sentence }) => sentence)).size).toBe(blocks.length)
  for (const { id } of (await store.documents({ limit: 100 })).items) {
    const { text, sentences, events } = (await store.reading(id))!
    const own = blocks.filter(({ document }) => document === id)
    expect(own).toHaveLength(sentences!.length)
    const words = own.flatMap((block) => block.words)
    const told = words.flatMap(({ misc }) => misc.get('EventId')?.split(',') ?? [])
    expect(new Set(told)).toEqual(new Set(events.map((event) => event.id)))
    for (const { form, misc } of words) {
      const [start, end] = misc.get('TokenRange')!.split(':').map(Number)
      expect([...text].slice(start, end).join('')).toBe(form)
    }
  }
})

const HARD = `A headline over\ntwo lines\n\nThe "rebels" shelled the mayor's house on 4\u00a0March 😀, didn't they? Yes.\nThe crews walked out:\n\n- one item\n- another|one=2 # three\tfour\n`

async function alone(text: string): Promise<readonly Block[]> {
  const { reading } = await readText(text, 'hard.txt')
  const document: Partial<CaseDocument> = { id: 'hard', number: 7, title: 'One\ntitle', uri: 'file:///hard.txt' }
  const of: Partial<ExportCase> = {
    documents: async function* () {
      yield document as CaseDocument
    },
    reading: async () => reading,
    parsed: () => parsedAgain(reading),
  }
  const parts: string[] = []
  for await (const part of conllu.write(of as ExportCase)) parts.push(part)
  return parts.length === 0 ? [] : strictly(parts.join(''))
}

test('line ends, tabs, bars and signs beyond the first plane break nothing', async () => {
  const blocks = await alone(HARD)
  expect(blocks.length).toBeGreaterThan(3)
  expect(blocks.map(({ text }) => text).join(' ')).toContain('another|one=2')
  expect(blocks.map(({ sentence }) => sentence)).toEqual(blocks.map((_, index) => `7-${index + 1}`))
})

test('a text in another language has no words here', async () => {
  expect(
    await alone('Die Rebellen haben am Montag den Hafen von Tarn beschossen, sagte ein Sprecher der Armee am Dienstag in der Hauptstadt.'),
  ).toEqual([])
})
