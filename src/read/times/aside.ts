import type { Document } from '../../model/document.ts'
import { type Tree, treeOf } from '../../model/tree.ts'
import type { FoundTime } from './meaning.ts'
import { wordsOf } from './words.ts'

/** A date that only names something, so that the story does not go there: 'the treaty of 1984', 'the May 27 agreement'. */
export function isAside(document: Document, found: FoundTime): boolean {
  return namesByPreposition(document.text, found) || standsBefore(treeOf(document), found)
}

const namesByPreposition = (text: string, { rule, start }: FoundTime): boolean =>
  rule === 'year' && wordsOf('aside').has(/(\w+) $/.exec(text.slice(Math.max(0, start - 12), start))?.[1]?.toLowerCase() ?? '')

/** A date of the calendar in front of a noun it describes; after a preposition, 'On May 27 troops', it is the clause's own. */
function standsBefore(tree: Tree, { start, end, meaning }: FoundTime): boolean {
  if (meaning.kind !== 'date') return false
  const first = tree.tokens.findIndex((token) => token.start >= start)
  const before = tree.tokens[first - 1]
  if (first < 0 || before?.upos === 'ADP') return false
  for (let i = first; tree.tokens[i] && tree.tokens[i]!.end <= end; i++) {
    const { head, deprel } = tree.tokens[i]!
    const governor = tree.tokens[head]!
    if (governor.start >= end) return ATTRIBUTIVE.has(deprel) && NOUNS.has(governor.upos)
  }
  return false
}

const ATTRIBUTIVE: ReadonlySet<string> = new Set(['compound', 'nummod', 'amod', 'nmod:unmarked'])
const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])
