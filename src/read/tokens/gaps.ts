/**
 * What the rules say about the gap after each word of a paragraph: a sentence ends there, it does not, or only the
 * grammar model can tell (`Inc. The`, `"Stop!" Bush said`, text without capitals).
 */
import type { Span } from '../../model/reading.ts'
import { abbreviations, openers } from './lists.ts'

export type Gap = 'end' | 'inside' | 'unsure'

const TERMINAL = /^(?:[.!?]+|…+|\.{2,}|[。！？])$/u
const ELLIPSIS = /^(?:\.{2,}|…+)$/u
/** A line of stars, dashes or the like. */
const SEPARATOR = /^(?:[*_=~#]{3,}|[-‐‑]{4,}|[─-╿■-◿]+)$/u
/** An address or a face at the end of a line that has no full stop. */
const ADDRESS = /^(?:https?:|www\.)|^[^@\s]+@[^@\s]+\.|^[:;=]-?[)(DP]$/u
const CLOSER = /^(?:["'”’)\]»]|''|’’)$/u
const OPENER = /^(?:["'“‘([«]|``|‘‘)$/u
const ENDS_WITH_STOP = /\p{L}\.$/u

/** Closing or opening marks in a row that are looked through. */
const MARKS = 6

interface Words {
  readonly forms: readonly string[]
  /** Whether white space stands before the word. */
  readonly spaced: readonly boolean[]
  /** The white space before the word has a line break or two. */
  readonly breaks: readonly number[]
  /** The word ends a line much shorter than the longest of its paragraph. */
  readonly endsShortLine: readonly boolean[]
  readonly inBracket: readonly boolean[]
}

/** One verdict for each word; the last is always 'end'. */
export function gapsIn(text: string, words: readonly Span[]): readonly Gap[] {
  const view = viewOf(text, words)
  return words.map((_, i) => (i === words.length - 1 ? 'end' : gapAfter(view, i)))
}

function viewOf(text: string, words: readonly Span[]): Words {
  const forms = words.map(({ start, end }) => text.slice(start, end))
  const before = words.map(({ start }, i) => text.slice(i ? words[i - 1]!.end : start, start))
  return {
    forms,
    spaced: before.map((gap) => gap.length > 0),
    breaks: before.map((gap) => gap.split('\n').length - 1),
    endsShortLine: shortLineEnds(text, words),
    inBracket: insideBrackets(forms),
  }
}

function gapAfter(view: Words, i: number): Gap {
  const breaks = view.breaks[i + 1] ?? 0
  if (breaks > 1) return 'end'
  if (breaks === 1 && opensListItem(view, i + 1)) return 'end'
  if (SEPARATOR.test(view.forms[i]!)) return 'end'
  const last = lastBeforeClosers(view, i)
  const next = firstAfterOpeners(view, i + 1)
  if (closesLater(view, i)) return 'inside'
  if (TERMINAL.test(view.forms[last]!)) return afterTerminal(view, last, i, next)
  if (ENDS_WITH_STOP.test(view.forms[last]!)) return afterAbbreviation(view, last, next)
  if (ADDRESS.test(view.forms[i]!) && startsSentence(next)) return 'unsure'
  return view.endsShortLine[i] && startsSentence(next) ? 'unsure' : 'inside'
}

/** The gap before a closing mark that still belongs to the sentence: `left.|"`, `left.|)`. */
function closesLater(view: Words, i: number): boolean {
  const next = view.forms[i + 1]!
  if (!CLOSER.test(next)) return TERMINAL.test(next) && TERMINAL.test(view.forms[i]!)
  return /^[)\]”»]$/u.test(next) || !view.spaced[i + 1]
}

/** `"Why?" he asked` goes on; `left. he` is a new sentence of a careless writer, or not. */
function afterTerminal(view: Words, last: number, i: number, next: string): Gap {
  const mark = view.forms[last]!
  if (view.inBracket[i] || numbersItem(view, last)) return 'inside'
  if (/^[,;:)\]]/u.test(next)) return 'inside'
  if (isLower(next)) return ELLIPSIS.test(mark) || last < i ? 'inside' : 'unsure'
  if (!view.spaced[i + 1] && !ELLIPSIS.test(mark)) return /^\p{Lu}/u.test(next) ? 'unsure' : 'inside'
  if (last < i && !/^\.$/u.test(mark)) return 'unsure'
  return startsSentence(next) ? 'end' : 'unsure'
}

function afterAbbreviation(view: Words, last: number, next: string): Gap {
  const form = view.forms[last]!
  if (abbreviations.get(form)?.ends === 'never' || isLower(next) || /^[,;:)\]?!\d-]/u.test(next)) return 'inside'
  if (/^\p{Lu}\.$/u.test(form)) return openers.has(next) && !/^(?:A|I)$/u.test(next) ? 'unsure' : 'inside'
  return openers.has(next) ? 'end' : 'unsure'
}

function shortLineEnds(text: string, words: readonly Span[]): readonly boolean[] {
  const from = words[0]?.start ?? 0
  const lines = text.slice(from, words.at(-1)?.end ?? from).split('\n')
  const longest = Math.max(...lines.map((line) => line.length))
  const short = new Set<number>()
  let at = from
  for (const line of lines) {
    if (line.length < longest * 0.6) short.add(at + line.trimEnd().length)
    at += line.length + 1
  }
  return words.map(({ end }) => short.has(end))
}

/** The stop of `1.` or `(b.)` at the start of a sentence. */
function numbersItem(view: Words, last: number): boolean {
  const before = view.forms[last - 2]
  if (!/^(?:\d{1,3}|\p{L}|[ivx]+)$/iu.test(view.forms[last - 1] ?? '') || view.forms[last] !== '.') return false
  return before === undefined || TERMINAL.test(before) || (view.breaks[last - 1] ?? 0) > 0
}

const isLower = (form: string): boolean => /^['’]?\p{Ll}/u.test(form)
const startsSentence = (form: string): boolean => /^(?:\p{Lu}|\p{Lo}|\d|[$£€#@])/u.test(form)

function lastBeforeClosers(view: Words, i: number): number {
  let at = i
  while (at > Math.max(0, i - MARKS) && CLOSER.test(view.forms[at]!) && (!view.spaced[at] || /^[)\]”»]$/u.test(view.forms[at]!))) at--
  return at
}

function firstAfterOpeners(view: Words, i: number): string {
  const opens = (at: number) => OPENER.test(view.forms[at]!)
  const last = Math.min(view.forms.length - 1, i + MARKS)
  let at = i
  while (at < last && (opens(at) || (at > 0 && ELLIPSIS.test(view.forms[at]!) && opens(at - 1)))) at++
  return view.forms[at]!
}

const opensListItem = (view: Words, i: number): boolean =>
  /^(?:[-*•·–—]|\d+[.)]|\(?[a-z]\)|\d+)$/u.test(view.forms[i]!) &&
  (/^[-*•·–—]/u.test(view.forms[i]!) || /^[.)]$/u.test(view.forms[i + 1] ?? ''))

/** Inside a bracket that opened in mid-sentence and closes within forty words no sentence ends. */
function insideBrackets(forms: readonly string[]): readonly boolean[] {
  const inside = forms.map(() => false)
  forms.forEach((form, i) => {
    if (!/^[([]$/u.test(form) || i === 0 || TERMINAL.test(forms[i - 1]!)) return
    const close = forms.slice(i, i + 41).indexOf(form === '(' ? ')' : ']')
    if (close > 0) inside.fill(true, i, i + close)
  })
  return inside
}
