/** Counted phrases of a text: a number with what stands before it and the noun it counts. */
import type { Quantity } from '../../model/digest.ts'
import type { Reading, Span, Token } from '../../model/reading.ts'
import { measureOf } from './measure.ts'
import { type Change, numberWords } from './number-words.ts'
import { numberAt, type ParsedNumber } from './parse-number.ts'

export interface FoundQuantity extends Quantity {
  /** Indices of its first and last token. */
  readonly first: number
  readonly last: number
}

/** @param reading made with `layers: 'all'`; without tokens nothing is found. Dates, measures of length or money are no counts. */
export function quantitiesIn(reading: Pick<Reading, 'text' | 'tokens' | 'times'>): readonly FoundQuantity[] {
  const tokens = reading.tokens ?? []
  const scan: Scan = { tokens, words: tokens.map(({ start, end }) => reading.text.slice(start, end).toLowerCase()), times: reading.times }
  const found: FoundQuantity[] = []
  for (let at = 0; at < tokens.length; ) {
    const quantity = noneAt(scan, at) ?? countAt(scan, at)
    if (quantity) found.push(quantity)
    at = quantity ? quantity.last + 1 : at + 1
  }
  return found
}

interface Scan {
  readonly tokens: readonly Token[]
  readonly words: readonly string[]
  readonly times: readonly Span[]
}

/** `no one`, `nobody`, `no casualties`: nought. */
function noneAt(scan: Scan, at: number): FoundQuantity | undefined {
  const length = [3, 2, 1].find((n) => numberWords().none.has(scan.words.slice(at, at + n).join(' ')))
  if (!length) return undefined
  const last = at + length - 1
  const alone = !['no', 'not one', 'not a single'].includes(scan.words.slice(at, at + length).join(' '))
  const noun = alone ? undefined : nounAfter(scan, last + 1)
  return alone || noun !== undefined ? quantity(scan, { from: 0, to: 0, next: last + 1 }, at, noun) : undefined
}

function countAt(scan: Scan, at: number): FoundQuantity | undefined {
  const number = numberAt(scan.words, at)
  if (!number || isSkipped(scan, at, number)) return undefined
  const before = changesBefore(scan, at)
  const after = changeAfter(scan, number.next)
  const noun = nounOf(scan, at, number)
  if (noun !== undefined && numberWords().skip.has(scan.words[noun]!)) return undefined
  const changes = [...before.changes, ...(after ? [after] : [])]
  return quantity(scan, changed(number, changes), before.first, noun)
}

function quantity(scan: Scan, { from, to, about, only, next }: Changed, first: number, noun: number | undefined): FoundQuantity {
  const last = Math.max(noun ?? 0, next - 1)
  return {
    start: scan.tokens[first]!.start,
    end: scan.tokens[last]!.end,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(about && { about }),
    ...(only && { only }),
    noun: noun === undefined ? '' : scan.words[noun]!,
    first,
    last,
  }
}

interface Changed extends ParsedNumber {
  readonly only?: true
}

const changed = (number: ParsedNumber, changes: readonly Change[]): Changed => changes.reduce(withChange, number)

function withChange(number: Changed, change: Change): Changed {
  const { from, to, ...rest } = number
  if (change === 'least') return { ...rest, ...(from !== undefined && { from }) }
  if (change === 'most') return { ...rest, ...((to ?? from) !== undefined && { to: to ?? from! }) }
  return change === 'only' ? { ...number, only: true } : { ...number, about: true }
}

const LONGEST_CHANGE = 4

/** Words before a number that change it, the nearest first: `at least some 20`. */
function changesBefore({ words }: Scan, at: number): { readonly first: number; readonly changes: readonly Change[] } {
  for (let length = LONGEST_CHANGE; length > 0; length--) {
    const change = at - length >= 0 ? numberWords().before.get(words.slice(at - length, at).join(' ')) : undefined
    if (change) {
      const more = changesBefore({ words } as Scan, at - length)
      return { first: more.first, changes: [change, ...more.changes] }
    }
  }
  return { first: at, changes: [] }
}

const changeAfter = ({ words }: Scan, next: number): Change | undefined =>
  numberWords().after.get(words.slice(next, next + 2).join(' ')) ?? numberWords().after.get(words[next] ?? '')

function isSkipped(scan: Scan, at: number, { next, group }: ParsedNumber): boolean {
  const { tokens, words, times } = scan
  const { start } = tokens[at]!
  if (times.some((time) => time.start <= start && start < time.end)) return true
  if (['$', '£', '€', '#', '%'].includes(words[at - 1] ?? '') || numberWords().skip.has(words[next] ?? '')) return true
  if (words[next] === '-' && numberWords().skip.has(words[next + 1] ?? '')) return true
  if (words[at] === 'one' && next === at + 1 && (tokens[at]!.deprel !== 'nummod' || words[next] === 'of')) return true
  return isPart(scan, next) || (!group && isLabel(scan, at))
}

/** `two of the wounded`: some of a number that is known already. */
const isPart = ({ tokens, words }: Scan, next: number): boolean =>
  words[next] === 'of' && ['DET', 'PRON'].includes(tokens[next + 1]?.upos ?? '')

/** `Resolution 1441`, `Article 5`: a number after its noun names, it does not count. */
function isLabel({ tokens }: Scan, at: number): boolean {
  const { head, deprel } = tokens[at]!
  return head === at - 1 && ['nummod', 'nmod', 'flat', 'appos', 'compound'].some((label) => deprel.startsWith(label))
}

/** The noun that a number counts: its head by the grammar, or the next noun phrase. */
function nounOf(scan: Scan, at: number, { next }: ParsedNumber): number | undefined {
  const { tokens } = scan
  for (let i = at; i < next; i++) {
    const { head, deprel } = tokens[i]!
    if (deprel === 'nummod' && head >= next && head - next < 6 && ['NOUN', 'PROPN', 'ADJ'].includes(tokens[head]!.upos)) return head
  }
  return nounAfter(scan, scan.words[next] === 'of' ? next + 1 : next)
}

const BETWEEN: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'DET', 'NOUN', 'PROPN'])

/** The last noun of a row of adjectives and nouns; of `14 dead` the adjective that stands for a noun. */
function nounAfter({ tokens, words }: Scan, from: number): number | undefined {
  let to = from
  while (to - from < 6 && BETWEEN.has(tokens[to]?.upos ?? '')) to++
  for (let i = to - 1; i >= from; i--) if (['NOUN', 'PROPN'].includes(tokens[i]!.upos)) return i
  return measureOf('noun', words[from] ?? '') ? from : undefined
}
