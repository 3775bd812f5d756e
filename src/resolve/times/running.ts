import type { Document } from '../../model/document.ts'
import type { Passage } from '../../model/reading.ts'
import { childrenBy, isRelation, type Tree } from '../../model/tree.ts'
import type { Attached } from './attach.ts'
import { type Days, daysBetween, daysOf, isLater, marked, wholeDay } from './days.ts'
import { markersOf } from './place.ts'
import { type Reported, reportedIn } from './reported.ts'
import { tellingOf } from './telling.ts'
import { storyWords } from './words.ts'

/** How far a story has come. */
interface Run {
  readonly days: Days
  readonly paragraph: string
  /** News of the last days, told through several paragraphs; what is longer ago holds within its own. */
  readonly news: boolean
  /** The date is that of somebody's words, and what they tell may be older. */
  readonly said: boolean
}

/** At most so many days before it came out is what a report brings news. */
const NEWS_DAYS = 10

/**
 * The days of clauses without a date, by the token that heads each: a clause in the past tense that follows a dated one tells
 * what happened then or later, in a report at latest on its own day. Perfect and pluperfect, 'previously' and the like, direct
 * speech and relative clauses stand outside of the story.
 */
export function storyDays(document: Document, tree: Tree, attached: ReadonlyMap<number, Attached>): ReadonlyMap<number, Days> {
  const runs = new Map<string, Run>()
  const found = new Map<number, Days>()
  const open = new Map<string, number[]>()
  const published = wholeDay(document.meta.published)
  const reported = reportedIn(document, tree)
  const places = outerPassages(document)
  tree.tokens.forEach((token, i) => {
    const place = places[token.sentence]
    if (!place) return
    const flow = place.voice
    const run = current(runs.get(flow), place.id)
    const moved = movedTo(tree, i, attached, reported)
    if (moved) {
      const next = runOf(moved, place.id, reported.cues.has(i), document.meta.published, published)
      close(found, open.get(flow) ?? [], next)
      runs.set(flow, next)
      open.set(flow, [])
    } else if (run && !attached.has(i) && continues(tree, i, run, reported)) {
      found.set(i, daysIn(run, document.meta.published))
      if (!run.news) open.set(flow, [...(open.get(flow) ?? []), i])
    }
  })
  return found
}

const current = (run: Run | undefined, paragraph: string): Run | undefined =>
  run && (run.news || run.paragraph === paragraph) ? run : undefined

/** The outermost passage of each sentence; none for headings, bylines and the like. */
function outerPassages({ layers: { passages = [], sentences = [] } }: Document): readonly (Passage | undefined)[] {
  return sentences.map(({ start }) => {
    const around = passages.filter((passage) => passage.start <= start && start < passage.end)
    const outer = around.reduce<Passage | undefined>((a, b) => (a && a.end - a.start >= b.end - b.start ? a : b), undefined)
    return outer && !outer.copyOf && TELLING_ROLES.has(outer.role) ? outer : undefined
  })
}

const TELLING_ROLES: ReadonlySet<Passage['role']> = new Set(['body', 'quotation', 'comment', 'reader-comment'])

/** The date that a clause of the story brings, also where it is what the clause is about: 'Friday night was the fourth'. */
function movedTo(tree: Tree, i: number, attached: ReadonlyMap<number, Attached>, { quoted }: Reported): Days | undefined {
  const time = attached.get(i)
  if (!time || quoted.has(i) || !isOnLine(tree, i)) return undefined
  const markers = markersOf(tree, time.head)
  const days = daysOf(time.time)
  if (!days?.from || time.time.value.includes('X/') || marked(days, markers) !== days) return undefined
  return days
}

/** Main clauses, what is joined to them, and participles: not relative clauses, nouns and asides. */
function isOnLine(tree: Tree, i: number): boolean {
  const telling = tellingOf(tree, i)
  if (telling === 'perfect' || telling === 'other') return false
  for (let at = i; ; at = tree.tokens[at]!.head) {
    const { deprel, head } = tree.tokens[at]!
    if (head === at) return tellingOf(tree, at) !== 'none' || at !== i
    if (!LINE.some((label) => isRelation(deprel, label)) || deprel === 'acl:relcl') return false
  }
}

const LINE = ['conj', 'parataxis', 'ccomp', 'advcl', 'xcomp']

function runOf(days: Days, paragraph: string, said: boolean, published: string | undefined, day: ReturnType<typeof wholeDay>): Run {
  const from = wholeDay(days.from)
  const age = from && day ? daysBetween(from, day) : Number.NaN
  return { days, paragraph, said, news: published !== undefined && age >= 0 && age <= NEWS_DAYS }
}

const daysIn = ({ days, news }: Run, published: string | undefined): Days => ({
  from: days.from!,
  ...(news && published && { to: published }),
})

/** Where the story goes on to a later date, what lay between lies between. */
function close(found: Map<number, Days>, open: readonly number[], next: Run): void {
  const to = next.days.to
  if (to && next.days.from)
    for (const i of open) if (isLater(found.get(i)!.from!, next.days.from)) found.set(i, { from: found.get(i)!.from!, to })
}

/** A clause that goes on telling. */
function continues(tree: Tree, i: number, run: Run, { quoted, told, cues }: Reported): boolean {
  const telling = tellingOf(tree, i)
  if (quoted.has(i)) return false
  const isTold = told.has(i)
  if (telling !== 'past' && !(telling === 'earlier' && isTold)) return false
  if (run.said && (isTold || !cues.has(i))) return false
  return !isBackground(tree, i)
}

function isBackground(tree: Tree, i: number): boolean {
  const { deprel } = tree.tokens[i]!
  if (isRelation(deprel, 'acl')) return true
  const words = childrenBy(tree, i, 'advmod', 'obl', 'mark').map((c) => tree.tokens[c]!.lemma.toLowerCase())
  if (words.some((word) => storyWords().elsewhere.has(word) || word === 'if' || word === 'unless')) return true
  return isRelation(deprel, 'advcl') && words.some((word) => storyWords().starts.has(word) || storyWords().ends.has(word))
}
