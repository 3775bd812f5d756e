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
  /** News of the last days: the story ends at latest on the day of the report. */
  readonly news: boolean
  /** The report opens with it, and goes on about it in later paragraphs; any other date holds within its own. */
  readonly opening: boolean
  /** A paragraph in which a date at which nothing happened has led away from it. */
  readonly left?: string
  /** The date is that of somebody's words, and what they tell may be older. */
  readonly said: boolean
}

/** At most so many days before it came out is what a report brings news. */
const NEWS_DAYS = 10

/** What the days of a story are worked out from. */
export interface Telling {
  readonly document: Document
  readonly tree: Tree
  readonly attached: ReadonlyMap<number, Attached>
  /** Dated words that tell an event, or that an event takes its date from: only they take a story along. */
  readonly leads: ReadonlySet<number>
}

/**
 * The days of clauses without a date, by the token that heads each: a clause in the past tense that follows a dated event tells
 * what happened then or later, in a report at latest on its own day. Perfect and pluperfect, 'previously' and the like, direct
 * speech and relative clauses stand outside of the story.
 */
export function storyDays(telling: Telling): ReadonlyMap<number, Days> {
  const { document, tree, attached } = telling
  const { published } = document.meta
  const runs = new Map<string, Run>()
  const found = new Map<number, Days>()
  const open = new Map<string, number[]>()
  const reported = reportedIn(document, tree)
  const places = outerPassages(document)
  const lead = places.find((place) => place?.role === 'body')
  tree.tokens.forEach((token, i) => {
    const place = places[token.sentence]
    if (!place) return
    const run = current(runs.get(place.voice), place.id)
    const moved = movedTo(telling, i, reported)
    if (moved === 'nowhere') leave(runs, place)
    else if (moved) {
      const next = runOf(moved, place.id, reported.cues.has(i), published, place === lead || isOpening(run, moved))
      close(found, open.get(place.voice) ?? [], next)
      runs.set(place.voice, next)
      open.set(place.voice, [])
    } else if (run && !attached.has(i) && continues(tree, i, run, reported)) {
      found.set(i, daysIn(run, published))
      if (!run.news) open.set(place.voice, [...(open.get(place.voice) ?? []), i])
    }
  })
  return found
}

const current = (run: Run | undefined, paragraph: string): Run | undefined =>
  run && run.left !== paragraph && (run.opening || run.paragraph === paragraph) ? run : undefined

/** The day that the report opened with is named again. */
const isOpening = (run: Run | undefined, { from }: Days): boolean => run?.opening === true && run.days.from === from

function leave(runs: Map<string, Run>, place: Passage): void {
  const run = runs.get(place.voice)
  if (run?.opening) runs.set(place.voice, { ...run, left: place.id })
  else runs.delete(place.voice)
}

/** The outermost passage of each sentence; none for headings, bylines and the like. */
function outerPassages({ layers: { passages = [], sentences = [] } }: Document): readonly (Passage | undefined)[] {
  return sentences.map(({ start }) => {
    const around = passages.filter((passage) => passage.start <= start && start < passage.end)
    const outer = around.reduce<Passage | undefined>((a, b) => (a && a.end - a.start >= b.end - b.start ? a : b), undefined)
    return outer && !outer.copyOf && TELLING_ROLES.has(outer.role) ? outer : undefined
  })
}

const TELLING_ROLES: ReadonlySet<Passage['role']> = new Set(['body', 'quotation', 'comment', 'reader-comment'])

/** The date that a clause of the story brings; one at which nothing is told to have happened ends what was running. */
function movedTo({ tree, attached, leads }: Telling, i: number, { quoted }: Reported): Days | 'nowhere' | undefined {
  const time = attached.get(i)
  if (!time || quoted.has(i) || !isOnLine(tree, i)) return undefined
  const days = daysOf(time.time)
  if (!days?.from || marked(days, markersOf(tree, time.head)) !== days) return undefined
  return leads.has(i) ? days : 'nowhere'
}

/** Main clauses, what is joined to them or reported, participles, and those of a subject: 'tanks sent on Sunday were stopped'. */
function isOnLine(tree: Tree, i: number): boolean {
  const telling = tellingOf(tree, i)
  if (telling === 'perfect' || telling === 'other') return false
  for (let at = i; ; at = tree.tokens[at]!.head) {
    const { deprel, head } = tree.tokens[at]!
    if (head === at) return at !== i || telling !== 'none'
    if (!(LINE.some((label) => isRelation(deprel, label)) || (deprel === 'acl' && isSubject(tree, head)))) return false
    if (deprel === 'acl') return true
  }
}

const LINE = ['conj', 'parataxis', 'ccomp', 'advcl', 'xcomp']
const isSubject = (tree: Tree, i: number): boolean => isRelation(tree.tokens[i]!.deprel, 'nsubj')

function runOf(days: Days, paragraph: string, said: boolean, published: string | undefined, first: boolean): Run {
  const [from, day] = [wholeDay(days.from), wholeDay(published)]
  const age = from && day ? daysBetween(from, day) : Number.NaN
  const news = age >= 0 && age <= NEWS_DAYS
  return { days, paragraph, said, news, opening: news && first }
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

/** A clause that goes on telling: in the past tense, in the line of its sentence. */
function continues(tree: Tree, i: number, run: Run, { quoted, told, cues }: Reported): boolean {
  if (quoted.has(i)) return false
  const telling = tellingOf(tree, i)
  const isTold = told.has(i)
  if (telling !== 'past' && !(telling === 'earlier' && isTold)) return false
  if (isTold && !run.opening) return false
  if (run.said && (isTold || !cues.has(i))) return false
  return inStory(tree, i, told)
}

function inStory(tree: Tree, i: number, told: ReadonlySet<number>): boolean {
  for (let at = i; ; at = tree.tokens[at]!.head) {
    const { deprel, head } = tree.tokens[at]!
    if (isElsewhere(tree, at)) return false
    if (head === at) return true
    if (isRelation(deprel, 'advcl') ? !isMeanwhile(tree, at) : !STORY.some((label) => isRelation(deprel, label))) return false
    if (isRelation(deprel, 'ccomp') && !told.has(at)) return false
  }
}

const STORY = ['conj', 'parataxis', 'ccomp', 'xcomp', 'advcl']

function isElsewhere(tree: Tree, i: number): boolean {
  const words = childrenBy(tree, i, 'advmod', 'obl', 'mark').map((c) => tree.tokens[c]!.lemma.toLowerCase())
  return words.some((word) => storyWords().elsewhere.has(word))
}

const isMeanwhile = (tree: Tree, i: number): boolean =>
  childrenBy(tree, i, 'mark', 'advmod').every((c) => storyWords().whenever.has(tree.tokens[c]!.lemma.toLowerCase()))
