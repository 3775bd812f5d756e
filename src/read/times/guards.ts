import type { ParsedToken } from '../../model/document.ts'
import type { Span } from '../../model/reading.ts'
import type { Groups } from './groups.ts'
import { wordsOf } from './words.ts'

/** What stands around a candidate. */
export interface Surroundings {
  readonly text: string
  readonly span: Span
  readonly groups: Groups
  /** The token the candidate begins with, once there are tokens. */
  readonly token?: ParsedToken
  /** It lies in the name of a person or body, as the grammar model sees it. */
  readonly inName: boolean
}

/** Words that look like a time and are none: 'May' the verb, 'Resolution 1973', 'Bloody Sunday'. */
export function isNoTime(rule: string, around: Surroundings): boolean {
  return GUARDS.some(([rules, guard]) => (rules === 'all' || rules.includes(rule)) && guard(around))
}

type Guard = (around: Surroundings) => boolean

const bareMonth: Guard = ({ text, span, groups, token, inName }) => {
  if (groups.part) return false
  const word = text.slice(span.start, span.end)
  if (inName || token?.upos === 'AUX' || token?.upos === 'VERB') return true
  const before = wordBefore(text, span.start)
  const after = text.slice(span.end)
  if (/^[A-Z]/.test(before) && !wordsOf('before-month').has(before.toLowerCase())) return true
  if (/^march/i.test(word) && /^\s+(?:on|for|to|from|of|through|across)\b/.test(after) && before.toLowerCase() !== 'in') return true
  if (/^(?:may|march|april|june|august|\w{3,4}\.?)$/i.test(word))
    return (
      !wordsOf('before-month').has(before.toLowerCase()) ||
      (/^\s+[A-Z][a-z]/.test(after) && /^(?:april|june|may)$/i.test(word) && before === '')
    )
  return false
}

const bareYear: Guard = ({ text, span, groups }) => {
  const before = wordBefore(text, span.start).toLowerCase()
  const after = text.slice(span.end)
  if (wordsOf('not-year').has(before)) return true
  const counts = /^\s+([a-z]+)/.exec(after)?.[1]
  const named = wordsOf('before-year').has(before)
  if (counts && (wordsOf('counted').has(counts) || (/[a-z]{3}s$/.test(counts) && !/ss$|^was$/.test(counts))) && !named) return true
  const year = Number(groups.year)
  return year < 1500 && !['in', 'since', 'until', 'of', 'by', 'from'].includes(before)
}

const namedDay: Guard = ({ text, span, inName }) => inName || wordsOf('named-day').has(wordBefore(text, span.start).toLowerCase())

const namedMonth: Guard = ({ text, span }) => wordBefore(text, span.start) === 'Black'

/** 'His eighties' are an age. */
const age: Guard = ({ text, span }) => /^(?:his|her|their|my|your)$/i.test(wordBefore(text, span.start))

const properOften: Guard = ({ text, span }) => /^[A-Z]/.test(text.slice(span.start)) && /^\s+[A-Z]/.test(text.slice(span.end))

const newspaper: Guard = ({ text, span }) =>
  /^USA$/.test(wordBefore(text, span.start)) ||
  (/^(?:Today|Yesterday|Tomorrow)\s+[A-Z]/.test(text.slice(span.start)) &&
    !/^[.!?"“]?$/.test(text.slice(Math.max(0, span.start - 2), span.start).trim()))

const singing: Guard = ({ text, span }) => /^Yesterday\s+Once\b/.test(text.slice(span.start))

/** 'Luke 10:15' is a verse, '18:30' after a small word an hour. */
const verse: Guard = ({ text, span, groups }) =>
  groups.hour2 !== undefined &&
  /^[A-Z]/.test(wordBefore(text, span.start)) &&
  !wordsOf('before-hour').has(wordBefore(text, span.start).toLowerCase())

/** 'Wait a minute'. */
const idle: Guard = ({ text, span, groups }) =>
  /^an? (?:minute|second)$/i.test(text.slice(span.start, span.end)) &&
  groups.count !== undefined &&
  wordsOf('idle').has(wordBefore(text, span.start).toLowerCase())

/** 'The Seven Years’ War'. */
const namedSpan: Guard = ({ text, span }) =>
  /^[A-Z]/.test(text.slice(span.start)) &&
  /[\s-][A-Z]\S*$/.test(text.slice(span.start, span.end)) &&
  /^['’]?s?\s+[A-Z]/.test(text.slice(span.end))

/** 'The 5th Army', 'the 16th Airborne Division'. */
const numbered: Guard = ({ text, span }) =>
  (/^(?:\s+[A-Z][\w’']*){1,3}/.exec(text.slice(span.end))?.[0] ?? '')
    .toLowerCase()
    .split(/\s+/)
    .some((word) => wordsOf('numbered').has(word))

const GUARDS: readonly (readonly [readonly string[] | 'all', Guard])[] = [
  [['month'], bareMonth],
  [['year', 'dated-year'], bareYear],
  [['weekday'], namedDay],
  [['month', 'month-year'], namedMonth],
  [['decade', 'decade-word'], age],
  [['often'], properOften],
  [['on-the-nth'], numbered],
  [['today'], newspaper],
  [['today'], singing],
  [['clock'], verse],
  [['duration'], idle],
  [['duration'], namedSpan],
]

const wordBefore = (text: string, at: number): string => /([\p{L}\p{N}.'’]+)[\s-]*$/u.exec(text.slice(Math.max(0, at - 30), at))?.[1] ?? ''
