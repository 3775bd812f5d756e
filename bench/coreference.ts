/** Coreference on OntoGUM (the development part of GUM), from raw text: MUC, B³, CEAFe and their mean, the CoNLL F1. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Document } from '../src/model/document.ts'
import { grammar } from '../src/read/grammar/grammar.ts'
import { mentions } from '../src/read/mentions/mentions.ts'
import { candidatesOf } from '../src/resolve/actors/candidate.ts'
import { coreference } from '../src/resolve/actors/coreference.ts'
import { type Clustering, scores } from './clusters.ts'
import { type Figure, percent } from './figure.ts'
import { type GoldWord, readTreebank } from './treebank.ts'

const data = fileURLToPath(new URL('../../shared/data/', import.meta.url))
const treebank = `${data}ud-gum/en_gum-ud-dev.permissive.conllu`

/** Mentions are matched by their head words, and only clusters of two and more count, as OntoNotes has it. */
export async function measure(): Promise<readonly Figure[]> {
  if (!existsSync(treebank)) return []
  const pairs = []
  for (const gold of goldDocuments()) pairs.push({ gold: gold.clusters, system: await readClusters(gold) })
  const { muc, b3, ceafe, mentions: found } = scores(pairs)
  const note = `${pairs.length} documents, mentions matched by head words; with exact spans a neural model (SpanBERT, e2e) has 64.6 and Stanford's rules 39.7 on the whole OntoGUM test (Zhu et al. 2021)`
  return [
    { layer: 'coreference', measure: 'OntoGUM dev, raw text: CoNLL F1', value: percent((muc + b3 + ceafe) / 3), note },
    { layer: 'coreference', measure: 'OntoGUM dev, raw text: MUC F1', value: percent(muc) },
    { layer: 'coreference', measure: 'OntoGUM dev, raw text: B³ F1', value: percent(b3) },
    { layer: 'coreference', measure: 'OntoGUM dev, raw text: CEAFe F1', value: percent(ceafe) },
    { layer: 'coreference', measure: 'OntoGUM dev, raw text: mentions F1', value: percent(found) },
  ]
}

export interface GoldDocument {
  readonly name: string
  readonly text: string
  /** Starts of the paragraphs in `text`. */
  readonly paragraphs: readonly { readonly start: number; readonly end: number }[]
  readonly clusters: Clustering
}

export function goldDocuments(): readonly GoldDocument[] {
  const paragraphs = Map.groupBy(readTreebank(treebank), (p) => p.document)
  return [...paragraphs].flatMap(([name, parts]) => {
    const file = `${data}gum-layers/ontogum-conll/${name}.conll`
    if (!existsSync(file)) return []
    let text = ''
    const spans: { start: number; end: number }[] = []
    const words: { start: number; word: GoldWord; sentence: readonly GoldWord[] }[] = []
    for (const part of parts) {
      const start = text.length
      for (const sentence of part.sentences) for (const word of sentence) words.push({ start: start + word.start, word, sentence })
      text += `${part.text}\n\n`
      spans.push({ start, end: text.length })
    }
    return [{ name, text, paragraphs: spans, clusters: goldClusters(readFileSync(file, 'utf8'), words) }]
  })
}

/** Clusters of head-word offsets from the last column of a CoNLL file: `(1(2`, `1)`. */
function goldClusters(conll: string, words: readonly { start: number; word: GoldWord; sentence: readonly GoldWord[] }[]): Clustering {
  const open = new Map<string, number[]>()
  const clusters = new Map<string, Set<number>>()
  const rows = conll.split('\n').filter((line) => /^\d/.test(line))
  if (rows.length !== words.length) throw new Error(`The coreference file has ${rows.length} words, the treebank ${words.length}.`)
  rows.forEach((row, i) => {
    for (const [mark] of (row.split('\t')[2] ?? '_').matchAll(/\(\d+\)?|\d+\)/g)) {
      const id = mark.replace(/[()]/g, '')
      if (mark.startsWith('(')) open.set(id, [...(open.get(id) ?? []), i])
      if (!mark.endsWith(')')) continue
      const from = open.get(id)!.pop()!
      clusters.set(id, (clusters.get(id) ?? new Set()).add(headOffset(words.slice(from, i + 1))))
    }
  })
  return [...clusters.values()].filter((cluster) => cluster.size > 1)
}

/** The start of the word whose head lies outside the mention. */
function headOffset(words: readonly { start: number; word: GoldWord; sentence: readonly GoldWord[] }[]): number {
  const inside = new Set(words.map(({ word }) => word))
  const top = words.find(({ word, sentence }) => word.head < 0 || !inside.has(sentence[word.head]!))
  return (top ?? words.at(-1)!).start
}

async function readClusters({ text, paragraphs }: GoldDocument): Promise<Clustering> {
  const passages = paragraphs.map(({ start, end }) => ({
    id: `passage:${start}-${end}`,
    start,
    end,
    role: 'body' as const,
    voice: 'voice:author',
  }))
  let document: Document = {
    id: 'bench',
    meta: {},
    text,
    language: 'en',
    layers: { passages, voices: [{ id: 'voice:author', kind: 'author' }] },
  }
  for (const reader of [grammar, mentions]) document = { ...document, layers: { ...document.layers, ...(await reader.read(document)) } }
  const clusters = coreference(document, candidatesOf(document, document.layers.mentionSpans ?? [])).all()
  return clusters.map((members) => new Set(members.map((m) => m.head.start))).filter((cluster) => cluster.size > 1)
}
