/**
 * What the rules say about the gap after each word of a paragraph: a sentence ends there, it does not, or only the
 * grammar model can tell (`Inc. The`, `"Stop!" Bush said`, text without capitals).
 */
import type { Span } from '../../model/reading.ts'
import { abbreviations, openers } from './lists.ts'

export type Gap = 'end' | 'inside' | 'unsure'

const TERMINAL = /^(?:[.!?]+|…+|\.{2,}|[。！？])$/u
const ELLIPSIS = /^(?:\.{2,}|…+)$/u
const CLOSER = /^(?:["'”’)\]»]|''|’’)$/u
const OPENER = /^(?:["'“‘([«]|``|‘‘)$/u
const ENDS_WITH_STOP = /\p{L}\.$/u

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
  const last = lastBeforeClosers(view, i)
  const next = firstAfterOpeners(view, i + 1)
  if (closesLater(view, i)) return 'inside'
  if (TERMINAL.test(view.forms[last]!)) return afterTerminal(view, last, i, next)
  if (ENDS_WITH_STOP.test(view.forms[last]!)) return afterAbbreviation(view, last, next)
  return view.endsShortLine[i] && startsSentence(next) ? 'unsure' : 'inside'
}

/** The gap before a closing mark that still belongs to the sentence: `left.|"`, `left.|)`. */
function closesLater(view: Words, i: number): boolean {
  const next = view.forms[i + 1]!
  if (!CLOSER.test(next)) return TERMINAL.test(next) && !(view.spaced[i + 1] ?? false)
  return /^[)\]”»]$/u.test(next) || !view.spaced[i + 1]
}

function afterTerminal(view: Words, last: number, i: number, next: string): Gap {
  const mark = view.forms[last]!
  if (view.inBracket[i]) return 'inside'
  if (/^[,;:)\]]/u.test(next)) return 'inside'
  if (isLower(next)) return ELLIPSIS.test(mark) || !view.spaced[i + 1] ? 'inside' : lowerAfter(mark, last, i)
  if (!view.spaced[i + 1] && !ELLIPSIS.test(mark)) return /^\p{Lu}/u.test(next) ? 'unsure' : 'inside'
  if (last < i && !/^\.$/u.test(mark)) return 'unsure'
  return startsSentence(next) ? 'end' : 'unsure'
}

/** `"Why?" he asked` goes on; `left. he` is a new sentence of a careless writer, or not. */
const lowerAfter = (_mark: string, last: number, i: number): Gap => (last < i ? 'inside' : 'unsure')

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

const isLower = (form: string): boolean => /^['’]?\p{Ll}/u.test(form)
const startsSentence = (form: string): boolean => /^(?:\p{Lu}|\p{Lo}|\d|[$£€#@])/u.test(form)

function lastBeforeClosers(view: Words, i: number): number {
  let at = i
  while (at > 0 && CLOSER.test(view.forms[at]!) && (!view.spaced[at] || /^[)\]”»]$/u.test(view.forms[at]!))) at--
  return at
}

function firstAfterOpeners(view: Words, i: number): string {
  let at = i
  while (at < view.forms.length - 1 && OPENER.test(view.forms[at]!)) at++
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
    const close = forms.indexOf(form === '(' ? ')' : ']', i)
    if (close > 0 && close - i <= 40) inside.fill(true, i, close)
  })
  return inside
}
