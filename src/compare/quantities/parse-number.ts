/** Number expressions in a row of lower-case words: `2.5 million`, `twenty - three`, `tens of thousands`, `10 to 15`. */
import { numberWords } from './number-words.ts'

export interface ParsedNumber {
  readonly from?: number
  readonly to?: number
  readonly about?: true
  /** Index after its last word. */
  readonly next: number
  /** Said by a word such as `dozens`, which needs `of` before a noun. */
  readonly group?: true
}

/** The number that starts at a word, the longest reading first. */
export function numberAt(words: readonly string[], at: number): ParsedNumber | undefined {
  return rangeAt(words, at) ?? groupAt(words, at) ?? single(words, at)
}

function single(words: readonly string[], at: number): ParsedNumber | undefined {
  const found = valueAt(words, at)
  if (!found) return undefined
  const times = numberWords().groups.get(words[found.next] ?? '')?.times
  const value = times ? found.value * times : found.value
  return { from: value, to: value, next: times ? found.next + 1 : found.next }
}

const LONGEST_GROUP = 4

function groupAt(words: readonly string[], at: number): ParsedNumber | undefined {
  for (let length = LONGEST_GROUP; length > 0; length--) {
    const group = numberWords().groups.get(words.slice(at, at + length).join(' '))
    if (group) {
      const { from, to, about } = group
      return { from, ...(to !== undefined && { to }), ...(about && { about }), next: at + length, group: true }
    }
  }
  return undefined
}

/** `10 to 15`, `10-15`, `between 5 and 8`. */
function rangeAt(words: readonly string[], at: number): ParsedNumber | undefined {
  const between = words[at] === 'between' || words[at] === 'from'
  const low = valueAt(words, between ? at + 1 : at)
  if (!low || !(between ? ['and', 'to'] : ['to', '-', '–', '—', 'or']).includes(words[low.next] ?? '')) return undefined
  const high = valueAt(words, low.next + 1)
  return high && high.value > low.value ? { from: low.value, to: high.value, next: high.next } : undefined
}

interface Value {
  readonly value: number
  readonly next: number
}

const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/

function valueAt(words: readonly string[], at: number): Value | undefined {
  const word = words[at] ?? ''
  if (DIGITS.test(word)) return scaled(words, { value: Number(word.replaceAll(',', '')), next: at + 1 })
  if (word === 'a' && numberWords().scales.has(words[at + 1] ?? '')) return scaled(words, { value: 1, next: at + 1 })
  return spelled(words, at)
}

function scaled(words: readonly string[], { value, next }: Value): Value {
  const scale = numberWords().scales.get(words[next] ?? '')
  return scale ? scaled(words, { value: value * scale, next: next + 1 }) : { value, next }
}

/** `one hundred and four`, `twenty - three`, `three thousand`. */
function spelled(words: readonly string[], at: number): Value | undefined {
  const { numbers, scales } = numberWords()
  let total = 0
  let current = 0
  let next = at
  for (;;) {
    const word = words[next] ?? ''
    const joined = next > at && ['-', 'and'].includes(word) && numbers.has(words[next + 1] ?? '')
    const number = numbers.get(joined && joins(word, current) ? words[next + 1]! : word)
    const scale = next > at ? scales.get(word) : undefined
    if (number !== undefined && (current === 0 || fits(current, number))) {
      current += number
      next += joined ? 2 : 1
    } else if (scale !== undefined) {
      if (scale > 100) total += (current || 1) * scale
      current = scale > 100 ? 0 : current * scale
      next++
    } else return next === at ? undefined : { value: total + current, next }
  }
}

/** A hyphen joins tens and ones; `and` stands after hundreds. */
const joins = (word: string, current: number): boolean => (word === '-' ? current >= 20 && current < 100 : current >= 100 || current === 0)
const fits = (current: number, number: number): boolean =>
  current % 100 === 0 ? number < 100 : current % 10 === 0 && current > 10 && number < 10
