/** The words of a mention: its span in the text and the part of it that names. */
import type { NameSpan } from '../../model/document.ts'
import type { Span } from '../../model/reading.ts'
import { formOf, isRelation, phraseSpan, spanOf, type Tree } from '../../model/tree.ts'

/** Names by the token they begin at, with the tokens they cover. */
export interface NameWords extends NameSpan {
  readonly tokens: readonly number[]
  /** The token of the name whose head lies outside it. */
  readonly top: number
}

export function nameWords(tree: Tree, names: readonly NameSpan[]): readonly NameWords[] {
  let from = 0
  return names.flatMap((name) => {
    while (from < tree.tokens.length && tree.tokens[from]!.end <= name.start) from++
    const tokens: number[] = []
    for (let i = from; i < tree.tokens.length && tree.tokens[i]!.start < name.end; i++) tokens.push(i)
    if (tokens.length === 0) return []
    const inside = new Set(tokens)
    const top = tokens.find((t) => !inside.has(tree.tokens[t]!.head) || tree.tokens[t]!.head === t) ?? tokens.at(-1)!
    return [{ ...name, tokens, top }]
  })
}

/** The span of a mention: the noun phrase, never less than its name, never with brackets or quotes at its ends. */
export function mentionSpan(tree: Tree, head: number, name: NameWords | undefined): Span {
  const phrase = phraseSpan(tree, head)
  const own = name ? spanOf(tree, name.tokens) : phrase
  return trimmed(tree.text, { start: Math.min(phrase.start, own.start), end: Math.max(phrase.end, own.end) })
}

/** The tokens of a phrase from its first content word to its head: no article, number word, owner or title left out by `skip`. */
export function contentTokens(tree: Tree, head: number, span: Span): readonly number[] {
  const found: number[] = []
  for (let i = head; i >= 0 && tree.tokens[i]!.start >= span.start; i--) {
    if (i !== head && isOutside(tree, i, head)) break
    found.unshift(i)
  }
  return found
}

/** The words of tokens as written, with single spaces. */
export const wordsOf = (tree: Tree, tokens: readonly number[]): string => {
  const first = tree.tokens[tokens[0] ?? -1]
  const last = tree.tokens[tokens.at(-1) ?? -1]
  return first && last ? tree.text.slice(first.start, last.end).replace(/\s+/g, ' ') : ''
}

/** Words before a head that introduce it and do not describe it. */
function isOutside(tree: Tree, i: number, head: number): boolean {
  const { deprel, upos } = tree.tokens[i]!
  if (upos === 'DET' || upos === 'PRON' || upos === 'PUNCT' || upos === 'ADP' || upos === 'CCONJ') return formOf(tree, i) !== '-'
  if (upos === 'PART') return !/^['’]s?$/.test(formOf(tree, i)) || isRelation(tree.tokens[tree.tokens[i]!.head]!.deprel, 'nmod:poss')
  return isRelation(deprel, 'case') || (isRelation(deprel, 'nmod:poss') && tree.tokens[i]!.head === head)
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /[\s"“”'‘’([\]),;:.–—-]/.test(text[start]!) && !/^['‘’]\w/.test(text.slice(start))) start++
  while (end > start && /[\s"“”([\]),;:–—-]/.test(text[end - 1]!)) end--
  return { start, end }
}
