import { withoutModifiers } from '../../model/ignore-case.ts'
import { wordsOf } from './words.ts'

/**
 * A regular expression from a pattern of `lexicon/times.yaml`: blanks become named groups, a space any white space.
 * Groups keep the name of their blank, so that `{month2}` is read as group `month2`.
 */
export function compilePattern(pattern: string): RegExp {
  const source = spaced(pattern).replace(
    /\{([a-z]+)(\d?)\}/g,
    (_, name: string, n: string) => `(?<${name}${n}>${blank(name)})${suffix(name)}`,
  )
  return new RegExp(withoutModifiers(`(?<![\\p{L}\\p{N}_])(?i:${source})(?![\\p{L}\\p{N}_])`), 'gu')
}

const NUMERIC: Readonly<Record<string, string>> = {
  year: '1\\d{3}|20\\d{2}',
  yy: '\\d{2}',
  mm: '0[1-9]|1[0-2]',
  dd: '3[01]|[12]\\d|0?[1-9]',
  day: '3[01]|[12]\\d|0?[1-9]',
  nth: '\\d{1,2}(?=st|nd|rd|th)',
  hour: '2[0-4]|1\\d|0?\\d',
  minute: '[0-5]\\d',
  hhmm: '(?:[01]\\d|2[0-3])[0-5]\\d',
  decade: "(?:1\\d|20)\\d0['’]?s|['’]\\d0s|\\d0s",
}

/** What may stand after the number and is no part of it. */
const suffix = (name: string): string => (name === 'day' ? '(?:st|nd|rd|th)?' : name === 'nth' ? '(?:st|nd|rd|th)' : '')

function blank(name: string): string {
  const numeric = NUMERIC[name]
  if (numeric) return numeric
  if (name === 'count') return `${alternatives('number')}|${alternatives('somany')}|\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?`
  return ['month', 'weekday', 'shortday'].includes(name) ? `(?-i:${capitals(name)})` : alternatives(name)
}

const alternatives = (name: string): string =>
  longestFirst([...wordsOf(name).keys()])
    .map(escaped)
    .join('|')

/** 'May', 'MAY', but 'may' only for words that are nothing else in lower case. */
function capitals(name: string): string {
  const lower = [...wordsOf(name).keys()]
  const forms = lower.flatMap((word) => [title(word), word.toUpperCase(), ...(AMBIGUOUS_IN_LOWER_CASE.test(word) ? [] : [word])])
  return longestFirst(forms).map(escaped).join('|')
}

const AMBIGUOUS_IN_LOWER_CASE = /^(?:may|march|august|.{3,4}\.?)$/
const title = (word: string): string => word[0]!.toUpperCase() + word.slice(1)
const longestFirst = (words: readonly string[]): readonly string[] => [...words].sort((a, b) => b.length - a.length)
const escaped = (word: string): string =>
  word
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/'/g, "['’]")
    .replace(/[ ]/g, '\\s+')

/** ' ?' is white space or none, ' ' some; inside […] any one. */
function spaced(pattern: string): string {
  let inClass = false
  return [...pattern]
    .map((c, i) => {
      if (c === '[' && pattern[i - 1] !== '\\') inClass = true
      if (c === ']' && pattern[i - 1] !== '\\') inClass = false
      if (c === '?' && pattern[i - 1] === ' ' && !inClass) return ''
      if (c !== ' ') return c
      return inClass ? '\\s' : pattern[i + 1] === '?' ? '\\s*' : '\\s+'
    })
    .join('')
}
