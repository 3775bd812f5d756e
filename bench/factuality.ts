/** Factuality against UDS ("It Happened") on EWT dev: the model head, and the reading's values put on the same scale. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Document, FoundEvent } from '../src/model/document.ts'
import type { Factuality } from '../src/model/reading.ts'
import { attributions } from '../src/read/attributions/attributions.ts'
import { factuality } from '../src/read/factuality/factuality.ts'
import { parseTexts } from '../test/helpers/parse.ts'
import type { Figure } from './figure.ts'

const data = fileURLToPath(new URL('../../shared/data/', import.meta.url))
const SCALE: Readonly<Record<Factuality, number>> = {
  'CT+': 3,
  'PR+': 1.5,
  'PS+': 0.5,
  CTu: 0,
  Uu: -0.5,
  'PS-': -1,
  'PR-': -1.5,
  'CT-': -3,
}

/** Pearson's r over the predicates whose words the tokeniser finds again. */
export async function measure(): Promise<readonly Figure[]> {
  const file = `${data}uds-factuality/factuality.train-dev.json`
  if (!existsSync(file)) return []
  const sentences = devSentences()
  const gold = devPredicates(file, sentences)
  const documents = await parseTexts(sentences.map(({ text }) => text))
  const pairs = (await Promise.all(documents.map((document, i) => valuesIn(document, sentences[i]!, gold.get(i))))).flat()
  const row = (measure: string, value: number, note: string): Figure => ({
    layer: 'factuality',
    measure,
    value: Math.round(value * 1000) / 1000,
    note,
  })
  return [
    row('UDS on EWT dev, model head: Pearson r', correlation(pairs.map(({ head, gold: g }) => [head, g])), `${pairs.length} predicates`),
    row(
      "UDS on EWT dev, the reading's values: Pearson r",
      correlation(pairs.map(({ rules, gold: g }) => [rules, g])),
      'rules alone, FactBank values put on the scale',
    ),
    row('UDS on EWT dev, mean of the two: Pearson r', correlation(pairs.map(({ rules, head, gold: g }) => [rules / 3 + head / 2, g])), ''),
  ]
}

interface Sentence {
  readonly text: string
  /** Offsets of the treebank's words in the text. */
  readonly starts: readonly number[]
  readonly verbs: readonly boolean[]
}

function devSentences(): readonly Sentence[] {
  return readFileSync(`${data}ud-ewt/en_ewt-ud-dev.conllu`, 'utf8')
    .split('\n\n')
    .filter((block) => block.includes('# text = '))
    .map((block) => {
      const text = /# text = (.*)/.exec(block)![1]!
      const rows = block
        .split('\n')
        .map((line) => line.split('\t'))
        .filter((cells) => /^\d+$/.test(cells[0] ?? ''))
      let at = 0
      const starts = rows.map(([, form]) => {
        const found = text.indexOf(form!, at)
        if (found >= 0) at = found + form!.length
        return found
      })
      return { text, starts, verbs: rows.map((cells) => cells[3] === 'VERB' || cells[3] === 'AUX') }
    })
}

/** Predicate values by sentence and word; the keys are off by one after a switch that is found by where verbs land. */
function devPredicates(file: string, sentences: readonly Sentence[]): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const raw = JSON.parse(readFileSync(file, 'utf8')).data as Record<string, Record<string, { factuality: { factual: { value: number } } }>>
  const byNumber = Object.entries(raw)
    .filter(([key]) => key.startsWith('ewt-dev-'))
    .map(
      ([key, predicates]) =>
        [
          Number(key.split('-').at(-1)),
          new Map(Object.entries(predicates).map(([id, v]) => [Number(id.split('-').at(-1)) - 1, v.factuality.factual.value])),
        ] as const,
    )
  const lands = (values: ReadonlyMap<number, number>, i: number): number => [...values.keys()].filter((t) => sentences[i]?.verbs[t]).length
  const score = (limit: number): number => byNumber.reduce((sum, [n, values]) => sum + lands(values, n < limit ? n - 1 : n - 2), 0)
  const limits = Array.from({ length: Math.ceil(sentences.length / 20) }, (_, k) => k * 20)
  const limit = limits.reduce((best, candidate) => (score(candidate) > score(best) ? candidate : best), 0)
  return new Map(byNumber.map(([n, values]) => [n < limit ? n - 1 : n - 2, values]))
}

interface Pair {
  readonly head: number
  readonly rules: number
  readonly gold: number
}

/** Every gold predicate as an event, valued by the reader. */
async function valuesIn(document: Document, sentence: Sentence, gold: ReadonlyMap<number, number> | undefined): Promise<readonly Pair[]> {
  if (!gold) return []
  const tokens = document.layers.tokens ?? []
  const asked = [...gold].flatMap(([word, value]) => {
    const token = tokens.findIndex(({ start }) => start === sentence.starts[word])
    return token < 0 ? [] : [{ token, value }]
  })
  const foundEvents = asked.map(
    ({ token }): FoundEvent => ({
      id: `event:${token}`,
      start: tokens[token]!.start,
      end: tokens[token]!.end,
      lemma: tokens[token]!.lemma,
      type: 'OTHER',
      arguments: [],
      token,
      rule: 'bench',
    }),
  )
  const given = { ...document, layers: { ...document.layers, ...(await attributions.read(document)), foundEvents, foundLinks: [] } }
  const values = (await factuality.read(given)).factualities ?? []
  return asked.map(({ token, value }, i) => ({ head: tokens[token]!.factuality ?? 0, rules: SCALE[values[i]!.value], gold: value }))
}

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (k: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[k], 0) / pairs.length
  const [mx, my] = [mean(0), mean(1)]
  const sum = (f: (x: number, y: number) => number): number => pairs.reduce((total, [x, y]) => total + f(x - mx, y - my), 0)
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y))
}
