/**
 * Finding copies in a generated case: reports of 3 KB with planted copies, added one after the other as `hearsay add` does. Measured on one
 * thread, texts in memory. Detection is by pairs (copy, original), directions included; wording that only sentences share counts apart.
 */
import { copiesOfNew } from '../src/compare/copies/add.ts'
import type { Candidate } from '../src/compare/copies/candidate.ts'
import { copyIndex } from '../src/compare/copies/copy-index.ts'
import { fingerprintOf } from '../src/compare/copies/fingerprint.ts'
import type { RolePassage } from '../src/compare/copies/words.ts'
import type { Copy } from '../src/model/comparison.ts'
import { documents, type Generated } from './copies/documents.ts'
import { type Figure, percent } from './figure.ts'

const SMALL = 2_000
const LARGE = Number(process.env.COPIES ?? 20_000)

interface Run {
  readonly made: readonly Generated[]
  readonly copies: ReadonlyMap<string, readonly Copy[]>
  readonly seconds: number
  /** Of this process, whatever else the machine does. */
  readonly cpu: number
}

export async function measure(): Promise<readonly Figure[]> {
  await added(400, 3)
  const small = await added(SMALL, 2)
  const large = await added(LARGE, 1)
  const growth = large.cpu / LARGE / (small.cpu / SMALL)
  const { precision, recall, f1 } = detection(large)
  const overlap = overlaps(large)
  const quotes = large.made.filter(({ kind }) => kind === 'quote')
  return [
    row(
      `seconds left of 300 for ${LARGE.toLocaleString('en')} documents`,
      300 - large.seconds,
      0,
      `${large.seconds.toFixed(1)} s, ${Math.round(LARGE / large.seconds)} documents a second, ${large.cpu.toFixed(1)} s of one processor`,
    ),
    row('time a document, 1.3 less its growth from 2,000 documents', 1.3 - growth, 0, `grows ${growth.toFixed(2)} times; processor time`),
    row(
      'copied documents: F1',
      percent(f1),
      97,
      `precision ${percent(precision)}, recall ${percent(recall)}; ${large.made.filter(({ kind }) => kind === 'copy').length} copies with at least 30 % taken over, up to one word in six changed`,
    ),
    row('copied stretches: overlap with what was planted (IoU of characters)', percent(overlap), undefined, 'mean over the copies found'),
    row(
      'quoted sentences: recall',
      percent(quotes.filter((made) => found(large, made)).length / quotes.length),
      undefined,
      `${quotes.length} reports that quote one sentence of 16 words or more`,
    ),
  ]
}

const row = (measure: string, value: number, toBeat: number | undefined, note: string): Figure => ({
  layer: 'copies',
  measure,
  value: Math.round(100 * value) / 100,
  note,
  ...(toBeat !== undefined && { toBeat }),
})

/** Adds so many documents one after the other; generating them is not timed. */
async function added(count: number, seed: number): Promise<Run> {
  const made = [...documents(count, seed)]
  const candidates = new Map(made.map((report) => [nameOf(report.number), candidate(report)]))
  const copies = new Map<string, readonly Copy[]>()
  const index = copyIndex()
  const known = { candidateOf: (document: string) => candidates.get(document), copiesOf: (document: string) => copies.get(document) ?? [] }
  const [began, busy] = [performance.now(), process.cpuUsage().user]
  for (const { number } of made) {
    const one = candidates.get(nameOf(number))!
    const result = await copiesOfNew(one, fingerprintOf(one.text, one.passages), index, known)
    copies.set(one.document, result.copies)
    for (const { document, copies: all } of result.turned) copies.set(document, all)
  }
  return { made, copies, seconds: (performance.now() - began) / 1000, cpu: (process.cpuUsage().user - busy) / 1e6 }
}

const nameOf = (number: number): string => `doc:${number}`

const candidate = ({ number, text, published }: Generated): Candidate => ({
  document: nameOf(number),
  number,
  uri: `case/${number}.txt`,
  text,
  passages: passagesOf(text),
  ...(published && { published }),
})

/** Paragraphs, and what stands between quotation marks in them. */
function passagesOf(text: string): readonly RolePassage[] {
  return [...text.matchAll(/[^\n]+\n*/g)].flatMap(({ index, 0: words }) => [
    { start: index, end: index + words.length, role: 'body' as const },
    ...[...words.matchAll(/"[^"]{4,}"|“[^”]{4,}”/g)].map((quote) => ({
      start: index + quote.index,
      end: index + quote.index + quote[0].length,
      role: 'quotation' as const,
    })),
  ])
}

/** Pairs of a document and the one that it takes from. Those of single quoted sentences count neither way. */
function detection({ made, copies }: Run) {
  const pairs = (kind: Generated['kind']): ReadonlySet<string> =>
    new Set(
      made
        .filter((report) => report.kind === kind)
        .flatMap(({ number, planted }) => planted.map(({ original }) => `${nameOf(number)} ${nameOf(original)}`)),
    )
  const [wanted, neither] = [pairs('copy'), pairs('quote')]
  const given = new Set([...copies].flatMap(([document, list]) => list.map(({ copyOf }) => `${document} ${copyOf.document}`)))
  const scored = [...given].filter((pair) => !neither.has(pair))
  const right = scored.filter((pair) => wanted.has(pair)).length
  if (process.env.VERBOSE)
    process.stderr.write(
      `${JSON.stringify({ wrong: scored.filter((pair) => !wanted.has(pair)).slice(0, 20), missed: [...wanted].filter((pair) => !given.has(pair)).slice(0, 20) })}\n`,
    )
  const [precision, recall] = [right / scored.length, right / wanted.size]
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

const found = ({ copies }: Run, { number, planted }: Generated): boolean =>
  planted.every(({ original }) => copies.get(nameOf(number))!.some(({ copyOf }) => copyOf.document === nameOf(original)))

/** Characters in both over characters in either, a mean over copies that are found. */
function overlaps(run: Run): number {
  const shares = run.made
    .filter((report) => report.kind === 'copy' && found(run, report))
    .map(({ number, planted, text }) => {
      const [wanted, given] = [new Uint8Array(text.length), new Uint8Array(text.length)]
      for (const { start, end } of planted) wanted.fill(1, start, end)
      for (const { start, end } of run.copies.get(nameOf(number))!) given.fill(1, start, end)
      const both = wanted.filter((bit, i) => bit && given[i]).length
      return both / wanted.filter((bit, i) => bit || given[i]).length
    })
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}
