/** A clause around an event as questions need it: who, the verb, and the rest, in the words of the source. */
import { isDemonym } from './demonyms.ts'
import { restOfClause } from './reasons.ts'
import type { Told } from './told.ts'
import { disputeWords } from './words.ts'

export interface Clause {
  /** 'the army': the words of the text; the name where the text has only a pronoun. */
  readonly subject: string
  /** Forms of *be* and *have* before the verb, lower case: [], ['was'], ['had', 'been']. */
  readonly helpers: readonly string[]
  /** The verb as it stands, and its lemma. */
  readonly form: string
  readonly lemma: string
  /** What follows, up to the end of the clause, with the space before it. */
  readonly rest: string
  readonly passive: boolean
  /** Things that make it read worse, the fewer the better. */
  readonly flaws: number
}

const LONGEST_REST = 64

/** Undefined for a noun, a participle, a clause without a doer before its verb, and where nobody does it (`no officer met …`). */
export function clauseOf(told: Told): Clause | undefined {
  const { event } = told
  const { sentence, start, end, arguments: parts } = event
  const before = parts.filter((part) => part.end <= start && part.start >= sentence.start).toSorted((a, b) => b.end - a.end)
  const words = (from: number, to: number): string => sentence.text.slice(from - sentence.start, to - sentence.start)
  const form = words(start, end)
  const gapOf = (part: { readonly end: number }) => gapWords(words(part.end, start))
  const passive = isPassive(words(sentence.start, start), form)
  const subject = before.find(({ role }) => (passive ? role === 'target' : role === 'source' || role === 'mediator'))
  if (!subject || disputeWords().nobody.test(subject.words) || !isVerb(event.rule)) return undefined
  const gap = gapOf(subject)
  if (gap === undefined) return undefined
  const named = subjectWords(told, subject)
  const rest = restIn(words(end, sentence.end))
  const flaws =
    (gap.direct ? 0 : 3) +
    (isStanding(named) ? 6 : 0) +
    (disputeWords().standing.test(rest) ? 2 : 0) +
    (rest.length > LONGEST_REST / 2 ? 1 : 0)
  return { subject: named, helpers: gap.helpers, form, lemma: event.lemma, rest, passive, flaws }
}

const isVerb = (rule = ''): boolean => !/\/noun\[|\+gerund/.test(rule)

const isPassive = (before: string, form: string): boolean => {
  const near = before
    .trimEnd()
    .split(/\s+/)
    .slice(-3)
    .filter((word) => !isAside(word))
  return disputeWords().being.test(near.at(-1) ?? '') && !form.endsWith('ing')
}

/** Words between doer and verb that change nothing: `had`, `did not`, `later`; another verb joined by *and* keeps the doer. */
function gapWords(gap: string): { readonly helpers: readonly string[]; readonly direct: boolean } | undefined {
  const words = gap.toLowerCase().trim().split(/\s+/).filter(Boolean)
  const own = words.slice(words.findLastIndex((word) => word === 'and' || word === 'but') + 1)
  const plain = own.filter((word) => !isAside(word))
  if (!plain.every((word) => whole(disputeWords().being, word) || whole(disputeWords().helping, word))) return undefined
  return { helpers: plain.filter((word) => !whole(DOING, word)), direct: own.length === words.length }
}

const DOING = /^(?:do|does|did)$/
const whole = (pattern: RegExp, word: string): boolean => pattern.exec(word)?.[0] === word
const isAside = (word: string): boolean => whole(disputeWords().negating, word) || word.endsWith('ly')
const isStanding = (words: string): boolean => whole(disputeWords().standing, words.toLowerCase())

/** A pronoun becomes the name of whom it stands for; what is no name begins small inside a sentence. */
function subjectWords({ report, event }: Told, { words, actor, start }: Told['event']['arguments'][number]): string {
  const known = report.digest.actors.find(({ id }) => id === actor)
  const named = isStanding(words) && known ? (known.named ? known.name : `the ${known.name}`) : words
  const article = /^(?:The|An?) /.test(named)
  const [first = ''] = named.split(' ')
  const common = start === event.sentence.start && !known?.named && !isDemonym(first)
  return article || common ? named.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase()) : named
}

function restIn(after: string): string {
  const all = restOfClause(after).replaceAll(/\s+/g, ' ')
  const joined = [...all.matchAll(/\s(?:and|but|or)\s/g)].map(({ index }) => index)
  const acts = joined.find((at) => disputeWords().being.test(all.slice(at)) || disputeWords().helping.test(all.slice(at)))
  const rest = all.slice(0, acts ?? all.length).replace(/\s(?:and|but|or|that|than|as)$/, '')
  return rest.length <= LONGEST_REST ? rest : `${rest.slice(0, LONGEST_REST).replace(/\s\S*$/, '')} …`
}
