import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/reading.ts'
import { ancestors, childrenBy, feature, type Tree, treeOf } from '../../model/tree.ts'
import { wordsOf } from './words.ts'

/** Where the clause of a time looks: 'will vote on Friday', 'voted on Friday', 'the Friday vote'. */
export type Outlook = 'ahead' | 'back' | 'unknown'

/** By the verb above the time in the parse; where there is none, by the words before it in its sentence. */
export function outlookOf(document: Document, span: Span): Outlook {
  return byParse(document, span) ?? byWords(document, span)
}

function byParse(document: Document, span: Span): Outlook | undefined {
  const tree = treeOf(document)
  const at = tree.tokens.findIndex((token) => token.start === span.start)
  const verb = at < 0 ? undefined : ancestors(tree, at).find((i) => ['VERB', 'AUX'].includes(tree.tokens[i]!.upos))
  if (verb === undefined) return undefined
  return byComing(tree, at, verb) ?? bySchedule(tree, at, verb) ?? byHelpers(tree, verb) ?? byForm(document, tree, verb, span)
}

/** 'Was held until his next hearing on April 5'. */
function byComing(tree: Tree, at: number, verb: number): Outlook | undefined {
  const path = ancestors(tree, at)
  const nouns = path.slice(0, path.indexOf(verb))
  return nouns.some((i) => childrenBy(tree, i, 'amod').some((c) => wordsOf('coming').has(tree.tokens[c]!.lemma.toLowerCase())))
    ? 'ahead'
    : undefined
}

/** 'Was planned for April 28', 'put off until June': what is set for a day was to come. */
function bySchedule(tree: Tree, at: number, verb: number): Outlook | undefined {
  if (!wordsOf('scheduling').has(tree.tokens[verb]!.lemma.toLowerCase())) return undefined
  return childrenBy(tree, at, 'case').some((c) => ['for', 'until', 'till', 'to'].includes(tree.tokens[c]!.lemma)) ? 'ahead' : undefined
}

function byHelpers(tree: Tree, verb: number): Outlook | undefined {
  const helpers = childrenBy(tree, verb, 'aux').map((i) => tree.tokens[i]!)
  if (helpers.some((helper) => helper.lemma === 'have' || feature(helper, 'Tense') === 'Past')) return 'back'
  return helpers.some(({ lemma }) => wordsOf('modal').has(lemma.toLowerCase())) ? 'ahead' : undefined
}

function byForm(document: Document, tree: Tree, verb: number, span: Span): Outlook {
  const token = tree.tokens[verb]!
  if (feature(token, 'VerbForm') !== 'Fin') return byWords(document, span)
  if (feature(token, 'Tense') === 'Past') return 'back'
  return wordsOf('saying').has(token.lemma.toLowerCase()) ? 'back' : 'ahead'
}

/** A word like 'will', and no past verb after it, looks ahead; a past verb back. */
function byWords({ text, layers: { sentences = [] } }: Document, { start, end }: Span): Outlook {
  const sentence = sentences.find((s) => s.start <= start && start < s.end)
  const before = text
    .slice(sentence?.start ?? Math.max(0, start - 60), start)
    .toLowerCase()
    .replaceAll('’', "'")
  const at = Math.max(...[...wordsOf('future').keys(), ...wordsOf('modal').keys()].map((word) => lastWord(before, word)))
  const past = at < 0 ? /\b(?:said|told|was|were|had|says|\w{3,}ed)\b/ : /\b(?:said|told|was|were|had|says)\b/
  if (past.test(before.slice(Math.max(0, at)))) return 'back'
  return at >= 0 || /^[^.,;]{0,30}\b(?:will|shall)\b/.test(text.slice(end, end + 40)) ? 'ahead' : 'unknown'
}

function lastWord(text: string, word: string): number {
  const at = text.lastIndexOf(word)
  return at >= 0 && !/[a-z]/.test(text[at - 1] ?? ' ') && !/[a-z]/.test(text[at + word.length] ?? ' ') ? at : -1
}
