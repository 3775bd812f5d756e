/** `Hale denied this`: a voice that says no to what was just told makes a claim on it. */
import { z } from 'zod'
import { table } from '../../knowledge.ts'
import type { Attribution, Document } from '../../model/document.ts'
import type { Claim } from '../../model/reading.ts'
import { childrenBy, formOf, type Tree, treeOf } from '../../model/tree.ts'
import { passageAt } from './passages.ts'
import { isReportAlone } from './refuting-words.ts'
import type { VoiceBook } from './voice-book.ts'

type Unnumbered = Omit<Claim, 'id'>
const Row = z.object({ words: z.string(), use: z.string(), with: z.string(), stance: z.string() })
let answering: ReadonlySet<string> | undefined

/** Claims of value CT- on the event last told by another voice, one for each word of denial that only points back. */
export function answers(document: Document, book: VoiceBook, claims: readonly Unnumbered[]): readonly Unnumbered[] {
  const tree = treeOf(document)
  answering ??= new Set(
    table('cues/attribution-phrases.tsv', Row)
      .filter(({ use }) => use === 'answering')
      .flatMap(({ words }) => words.split('|')),
  )
  return tree.tokens.flatMap(({ lemma, upos }, i) =>
    upos === 'VERB' &&
    (answering!.has(lemma.toLowerCase()) || answering!.has(`${lemma.toLowerCase()} ${formOf(tree, i + 1).toLowerCase()}`)) &&
    pointsBack(tree, i) &&
    isDone(tree, i) &&
    !isAsked(tree, i)
      ? answer(document, book, claims, i)
      : [],
  )
}

/** Its object is `this`, `that`, `it`, `the charge` with nothing said of it there, or nothing. */
function pointsBack(tree: Tree, verb: number): boolean {
  if (childrenBy(tree, verb, 'ccomp', 'xcomp', 'advcl').some((c) => c > verb)) return false
  const objects = childrenBy(tree, verb, 'obj')
  if (childrenBy(tree, verb, 'nsubj:pass', 'aux:pass').length > 0) return false
  return objects.length === 0
    ? childrenBy(tree, verb, 'nsubj').length > 0
    : objects.every((o) => THINGS.has(formOf(tree, o).toLowerCase()) || isReportAlone(tree, o))
}

/** `So he denies it?`, `Q: He denies it.`: whoever asks answers nothing. */
function isAsked(tree: Tree, verb: number): boolean {
  const own = tree.tokens[verb]!.sentence
  const [first, last] = [
    tree.tokens.findIndex(({ sentence }) => sentence === own),
    tree.tokens.findLastIndex(({ sentence }) => sentence === own),
  ]
  const words = tree.text.slice(tree.tokens[first]!.start, tree.tokens[last]!.end)
  return /\?["”’']*$/u.test(words) || /^Q(?:uestion)?\s*[:.]/.test(words)
}

/** `dismissed her` is another act. */
const THINGS: ReadonlySet<string> = new Set(['it', 'this', 'that', 'these', 'those', 'which', 'them', 'everything', 'both', 'all'])

/** Not `would not deny it`, `could neither confirm nor deny it`, `declined to dispute it`. */
function isDone(tree: Tree, verb: number): boolean {
  const { head, deprel } = tree.tokens[verb]!
  const clause = deprel === 'conj' ? [verb, head] : [verb]
  const words = clause.flatMap((i) => childrenBy(tree, i, 'advmod', 'cc', 'aux', 'mark').map((c) => formOf(tree, c).toLowerCase()))
  return !words.some((word) => OPEN.has(word))
}

const OPEN: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'neither',
  'nor',
  'can',
  'could',
  'may',
  'might',
  'would',
  'will',
  'to',
  'if',
])

function answer(document: Document, book: VoiceBook, claims: readonly Unnumbered[], verb: number): readonly Unnumbered[] {
  const tree = treeOf(document)
  const { start, end } = tree.tokens[verb]!
  const source = childrenBy(tree, verb, 'nsubj')[0] ?? conjunctSubject(tree, verb)
  const passage = passageAt(document, start)
  if (source === undefined || !passage) return []
  const attribution: Attribution = {
    id: `answer:${start}-${end}`,
    kind: 'indirect',
    cue: { start, end },
    source,
    content: [],
    rule: 'claims/answer',
  }
  const voices = book.chainWith(book.chainOf(passage), attribution)
  const event = lastTold(document, claims, verb, voices.at(-1)!)
  return event === undefined
    ? []
    : [{ event, voices, cue: { start, end }, value: 'CT-', independent: passage.copyOf === undefined, rule: 'claims/answer' }]
}

function conjunctSubject(tree: Tree, verb: number): number | undefined {
  const { head, deprel } = tree.tokens[verb]!
  return deprel === 'conj' ? childrenBy(tree, head, 'nsubj')[0] : undefined
}

/** The event told last before a word, at most two sentences back, by somebody else, as something that happened; typed ones first. */
export function lastTold(document: Document, claims: readonly Unnumbered[], verb: number, voice: string): string | undefined {
  const tree = treeOf(document)
  const token = tree.tokens[verb]!
  const events = new Map((document.layers.events ?? []).map((event) => [event.id, event]))
  const found = new Map((document.layers.foundEvents ?? []).map((event) => [event.id, tree.tokens[event.token]!.sentence]))
  const near = claims.filter((c) => {
    const distance = token.sentence - (found.get(c.event) ?? -9)
    return distance >= 0 && distance <= 2 && events.get(c.event)!.end <= token.start && c.voices.at(-1) !== voice && c.value.endsWith('+')
  })
  const quoted = near.filter((c) => c.voices.length > 1 && c.cue)
  const pool = quoted.length > 0 ? quoted : near.filter((c) => events.get(c.event)!.type !== 'OTHER')
  const last = pool.toSorted((a, b) => events.get(b.event)!.start - events.get(a.event)!.start)[0]
  return last && isAnswerable(document, last) ? last.event : undefined
}

/** Not the accusation itself, and of what it accuses only what the accused is said to have done. */
function isAnswerable(document: Document, { event, cue }: Unnumbered): boolean {
  const events = document.layers.events ?? []
  const told = events.find(({ id }) => id === event)!
  const accusation = events.find(({ type, start }) => type === 'ACCUSE' && start === cue?.start)
  if (told.type === 'ACCUSE' || !accusation) return told.type !== 'ACCUSE'
  const accused = accusation.arguments.flatMap(({ role, actor }) => (role === 'target' && actor ? [actor] : []))
  return told.arguments.some(({ role, actor }) => role === 'source' && actor !== undefined && accused.includes(actor))
}
