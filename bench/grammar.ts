/** Words, sentences, tags and trees on the development parts of UD English EWT and GUM, from raw text and from gold words. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Parse } from '../src/read/grammar/decode.ts'
import { findSentences, formsOf } from '../src/read/grammar/find-sentences.ts'
import { closeGrammar, parse } from '../src/read/grammar/pool.ts'
import { type Counts, compare, compareRelation, f1, MEASURES, type Measure, plus, type Sentence } from './conll.ts'
import { type Figure, percent } from './figure.ts'
import { type GoldParagraph, readTreebank } from './treebank.ts'

const data = fileURLToPath(new URL('../../shared/data/', import.meta.url))
const TREEBANKS = [
  {
    name: 'EWT dev',
    path: `${data}ud-ewt/en_ewt-ud-dev.conllu`,
    raw: { words: 98.5, sentences: 85, upos: 95.5, las: 84 },
    gold: { las: 87.5 },
    note: { sentences: 'UDPipe 1.2 has 77.4', upos: 'UDPipe 1.2 has 93.3', las: 'UDPipe 1.2 has 77.0' },
  },
  { name: 'GUM dev', path: `${data}ud-gum/en_gum-ud-dev.permissive.conllu`, raw: { las: 86 }, gold: {}, note: {} },
] satisfies readonly {
  name: string
  path: string
  raw: Targets
  gold: Targets
  note: Notes
}[]

type Targets = Partial<Record<Measure, number>>
type Notes = Partial<Record<Measure, string>>

/** The relations on which who-did-what-to-whom rests. */
const RELATIONS =
  'nsubj nsubj:pass obj iobj obl obl:agent ccomp xcomp advcl acl acl:relcl conj appos nmod nmod:poss compound parataxis'.split(' ')

export const measure = async (): Promise<readonly Figure[]> => {
  const figures: Figure[] = []
  for (const { name, path, raw, gold, note } of TREEBANKS) {
    if (!existsSync(path)) continue
    const paragraphs = readTreebank(path)
    const fromRaw = await readRaw(paragraphs)
    const fromGold = await readGold(paragraphs)
    figures.push(...rows(`${name}, raw text`, MEASURES, paragraphs, fromRaw, raw, note))
    figures.push(
      ...rows(`${name}, gold words and sentences`, ['upos', 'feats', 'lemma', 'uas', 'las', 'las:subtypes'], paragraphs, fromGold, gold),
    )
    figures.push(...relationRows(`${name}, raw text`, paragraphs, fromRaw))
  }
  return figures
}

function rows(
  where: string,
  measures: readonly Measure[],
  gold: readonly GoldParagraph[],
  system: readonly (readonly Sentence[])[],
  toBeat: Targets,
  notes: Notes = {},
): readonly Figure[] {
  const counts = gold.map((paragraph, i) => compare(paragraph.sentences, system[i]!))
  return measures.map((name) => ({
    layer: 'grammar',
    measure: `${where}: ${name === 'las:subtypes' ? 'LAS with subtypes' : nameOf(name)}`,
    value: percent(f1(counts.map((count) => count[name]).reduce(plus))),
    ...(toBeat[name] ? { toBeat: toBeat[name] } : {}),
    ...(notes[name] ? { note: notes[name] } : {}),
  }))
}

const nameOf = (name: Measure): string => (/^u|^las/.test(name) ? name.toUpperCase() : name)

function relationRows(where: string, gold: readonly GoldParagraph[], system: readonly (readonly Sentence[])[]): readonly Figure[] {
  return RELATIONS.map((label) => {
    const none: Counts = { gold: 0, system: 0, right: 0 }
    const counts = gold.map((paragraph, i) => compareRelation(paragraph.sentences, system[i]!, label)).reduce(plus, none)
    return { layer: 'grammar', measure: `${where}: ${label} F1`, value: percent(f1(counts)), note: `${counts.gold} in gold` }
  })
}

/** The system's sentences for each paragraph of raw text. */
export async function readRaw(paragraphs: readonly GoldParagraph[]): Promise<readonly (readonly Sentence[])[]> {
  const found = await Promise.all(
    paragraphs.map(({ text }) => findSentences(text, [{ start: 0, end: text.length, passage: '', kind: 'prose' }])),
  )
  const parses = await parse(found.flatMap((sentences, i) => sentences.map(({ words }) => formsOf(paragraphs[i]!.text, words))))
  let at = 0
  return found.map((sentences, i) => sentences.map(({ words }) => systemSentence(paragraphs[i]!.text, words, parses[at++]!)))
}

async function readGold(paragraphs: readonly GoldParagraph[]): Promise<readonly (readonly Sentence[])[]> {
  const parses = await parse(paragraphs.flatMap(({ sentences }) => sentences.map((words) => words.map(({ form }) => form))))
  let at = 0
  return paragraphs.map(({ text, sentences }) => sentences.map((words) => systemSentence(text, words, parses[at++]!)))
}

const systemSentence = (text: string, words: readonly { start: number; end: number }[], parse: Parse): Sentence =>
  words.map(({ start, end }, i) => ({
    start,
    end,
    form: text.slice(start, end),
    lemma: parse.lemmas[i]!,
    upos: parse.upos[i]!,
    feats: parse.feats[i]!,
    head: parse.heads[i]!,
    deprel: parse.deprels[i]!,
  }))

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.table(await measure())
  await closeGrammar()
}
