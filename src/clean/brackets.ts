/** Editors' and bloggers' insertions: `[Comment: …]`, `(—ed.)`. A bracket that only supplies words stays where it is. */
import { type Cue, cues, firstMatch } from './cues.ts'
import { type Part, type Speaker, trimmed, wordsOf } from './part.ts'

const BRACKET = /\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]|\([^()\n]{2,240}\)/gs
const ELISION = /^\s*(?:\.{2,}|…|\. \. \.|snip|cut)\s*$/i
const SHORTEST_ALONE = 3

let read: readonly Cue[] | undefined
const comments = (): readonly Cue[] => {
  read ??= cues('comments.tsv')
  return read
}

/** Splits parts where a comment stands in them; the comment is its own part. */
export const splitComments = (text: string, parts: readonly Part[]): readonly Part[] => parts.flatMap((part) => split(text, part))

function split(text: string, part: Part): readonly Part[] {
  if (!['body', 'quotation'].includes(part.role)) return [part]
  const words = wordsOf(text, part)
  const found: Part[] = []
  let at = part.start
  for (const { index, 0: bracket } of words.matchAll(BRACKET)) {
    const signer = commentIn(bracket, index === 0 && bracket.length === words.length)
    if (signer === undefined || part.start + index < at) continue
    found.push(...between(text, part, at, part.start + index))
    at = part.start + index + bracket.length
    found.push({ start: part.start + index, end: at, role: 'comment', by: signer })
  }
  return [...found, ...between(text, part, at, part.end)]
}

/** What is left of a part around a comment; a mark or two goes with the piece before. */
function between(text: string, part: Part, start: number, end: number): readonly Part[] {
  const span = trimmed(text, { start, end })
  return span.end > span.start ? [{ ...part, ...span }] : []
}

/** Who inserted a bracket that is a comment; undefined when it is none. */
function commentIn(bracket: string, alone: boolean): Speaker | undefined {
  const inner = bracket.slice(1, -1).trim()
  if (ELISION.test(inner)) return undefined
  const square = bracket.startsWith('[')
  const opens = square || /^[\p{L} ']{2,20}[:.]/u.test(inner) ? firstMatch(comments(), inner, 'opens') : undefined
  const found = opens && isSafe(opens.cue, square) ? opens : (firstMatch(comments(), inner, 'closes') ?? wholeComment(inner, square, alone))
  const name = found?.match.groups?.signer
  return found ? { kind: 'commentator', ...(name && { name }) } : undefined
}

/** `(named: …)` in round brackets is seldom an editor. */
const isSafe = (cue: Cue, square: boolean): boolean => square || ['comment', 'editor', 'translator'].includes(cue.id)

function wholeComment(inner: string, square: boolean, alone: boolean) {
  const whole = firstMatch(comments(), inner, 'whole')
  if (!whole) return undefined
  if (whole.cue.id !== 'editorial-sentence')
    return inner.split(/\s+/).length >= 1 && (square || whole.cue.id === 'emphasis') ? whole : undefined
  return square && (alone || inner.split(/\s+/).length >= SHORTEST_ALONE) ? whole : undefined
}
