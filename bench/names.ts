/** Names on the development part of Universal NER EWT: spans and types, persons, organizations and places. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { closeGrammar, parse } from '../src/read/grammar/pool.ts'
import { type Counts, f1, plus } from './conll.ts'
import { type Figure, percent } from './figure.ts'

const path = fileURLToPath(new URL('../../shared/data/ner-uner-ewt/en_ewt-ud-dev.iob2', import.meta.url))
const TYPES = ['PER', 'ORG', 'LOC'] as const

export const measure = async (): Promise<readonly Figure[]> => {
  if (!existsSync(path)) return []
  const gold = readIob(path)
  const parses = await parse(gold.map(({ forms }) => forms))
  const pairs = gold.map(({ labels }, i) => [spansOf(labels), spansOf(parses[i]!.names)] as const)
  const all = countsOf(pairs, () => true)
  return [
    { layer: 'names', measure: 'UNER-EWT dev: F1', value: percent(f1(all)), toBeat: 80, note: parts(all) },
    ...TYPES.map((type) => {
      const counts = countsOf(pairs, (span) => span.endsWith(type))
      return { layer: 'names', measure: `UNER-EWT dev: ${type} F1`, value: percent(f1(counts)), note: parts(counts) }
    }),
  ]
}

interface Labelled {
  readonly forms: readonly string[]
  readonly labels: readonly string[]
}

function readIob(file: string): readonly Labelled[] {
  const blocks = readFileSync(file, 'utf8').split(/\n\n+/)
  const rows = blocks.map((block) =>
    block
      .split('\n')
      .filter((line) => /^\d+\t/.test(line))
      .map((line) => line.split('\t')),
  )
  return rows.filter((r) => r.length > 0).map((r) => ({ forms: r.map((cells) => cells[1]!), labels: r.map((cells) => cells[2]!) }))
}

/** `start-end-type` of every name of the three types; what the data set does not label (peoples, events) does not count. */
function spansOf(labels: readonly string[]): readonly string[] {
  const spans: { start: number; end: number; type: string }[] = []
  labels.forEach((label, i) => {
    if (label.startsWith('B-')) spans.push({ start: i, end: i + 1, type: label.slice(2) })
    else if (label.startsWith('I-') && spans.length) spans[spans.length - 1] = { ...spans.at(-1)!, end: i + 1 }
  })
  return spans.filter(({ type }) => (TYPES as readonly string[]).includes(type)).map(({ start, end, type }) => `${start}-${end}-${type}`)
}

function countsOf(pairs: readonly (readonly [readonly string[], readonly string[]])[], counts: (span: string) => boolean): Counts {
  const each = pairs.map(([gold, system]) => {
    const [g, s] = [gold.filter(counts), system.filter(counts)]
    return { gold: g.length, system: s.length, right: g.filter((span) => s.includes(span)).length }
  })
  return each.reduce(plus)
}

const parts = ({ gold, system, right }: Counts): string => `precision ${percent(right / system)}, recall ${percent(right / gold)}`

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.table(await measure())
  await closeGrammar()
}
