/** What a dispute is about, as the question that its sides answer differently. */
import type { CaseDisputeTopic } from '../../model/comparison.ts'
import { inWords } from './amounts.ts'
import { type Clause, clauseOf } from './clause.ts'
import type { Parting } from './parting.ts'
import { actOf, restOfClause } from './reasons.ts'
import type { Told } from './told.ts'

/** Candidates that are looked at: what a hundred reports say, one of the first twenty says well. */
const MOST = 20

/**
 * `Did Iran broker the ceasefire in Basra?` `How many people were killed in the city?` In the words of whichever account says it
 * most plainly; where none can be turned round, its clause stands behind the question word: `Why: the shelling of the harbour?`
 * @param told of the parting's happening
 */
export function questionOf({ about, sides }: Parting, told: readonly Told[]): string {
  const own = sides.flatMap((side) => side.told)
  const all = about === 'cause' || about === 'motive' ? told : [...own, ...told]
  const some = (all.length > 0 ? all : own).slice(0, MOST)
  if (about === 'number') return counting(sides, some)
  const clauses = some.flatMap((one) => clauseOf(one) ?? []).toSorted((a, b) => a.flaws - b.flaws || b.rest.length - a.rest.length)
  for (const clause of clauses) {
    const asked = ASKS[about](clause)
    if (asked) return `${asked}?`
  }
  return `${OTHERWISE[about]}: ${plainest(some)}?`
}

type Topic = Exclude<CaseDisputeTopic, 'number'>

const ASKS: Readonly<Record<Topic, (clause: Clause) => string | undefined>> = {
  occurrence: (clause) => inverted(clause),
  source: (clause) => doerOf(clause),
  target: ({ passive, subject, helpers, form, lemma }) =>
    passive ? undefined : `Whom ${small(verbal({ passive, subject, helpers, form, lemma, rest: '', flaws: 0 }))}`,
  time: (clause) => `When ${small(inverted({ ...clause, rest: clause.rest.replace(DATE, '') }))}`,
  place: (clause) => `Where ${small(inverted(clause))}`,
  cause: (clause) => `Why ${small(inverted(clause))}`,
  motive: (clause) => `Why ${small(inverted(clause))}`,
}

/** `on 27 September`: not asked after in its own question. */
const DATE = /\s(?:on|in)\s(?:\p{L}+\s){0,2}\d.*$/u

const OTHERWISE: Readonly<Record<Topic, string>> = {
  occurrence: 'Did this happen',
  source: 'Who did it',
  target: 'To whom was it done',
  time: 'When was it',
  place: 'Where was it',
  cause: 'Why',
  motive: 'Why',
}

const inverted = (clause: Clause): string => `${verbal(clause)}${clause.rest}`

/** `Did Iran broker`, `Were soldiers captured`, `Is the army retreating`, `Does Iran supply`. */
function verbal({ subject, helpers, form, lemma, passive }: Clause): string {
  if (passive || form.endsWith('ing')) {
    const [first = 'was', ...others] = helpers
    return [large(first), subject, ...others, form].join(' ')
  }
  return `${form !== lemma && /s$/.test(form) && helpers.length === 0 ? 'Does' : 'Did'} ${subject} ${lemma}`
}

/** `Who shelled the harbour`; of a passive `By whom was the harbour shelled`. */
function doerOf(clause: Clause): string | undefined {
  const rest = clause.rest.replace(/\sby\s.*$/, '')
  if (clause.passive) return `By whom ${small(verbal(clause))}${rest}`
  return clause.form === clause.lemma ? undefined : `Who ${[...clause.helpers, clause.form].join(' ')}${clause.rest}`
}

/** `How many people were killed in the city`: the clause that has the number, without it. */
function counting(sides: Parting['sides'], told: readonly Told[]): string {
  const counted = told.flatMap((one) => (one.event.quantities ?? []).map((quantity) => ({ ...one, quantity })))
  const meant = counted.filter(({ quantity }) => sides.some(({ value }) => inWords(quantity) === value))
  const [first] = meant.length > 0 ? meant : counted
  if (!first) return `How many: ${plainest(told)}?`
  const asked = meant.flatMap((one) => afterNumber(one) ?? []).toSorted((a, b) => a.length - b.length)[0]
  return asked ? `${asked}?` : `How many ${first.quantity.noun || 'were there'}: ${actOf(first.event)}?`
}

type Counted = Told & { readonly quantity: NonNullable<Told['event']['quantities']>[number] }

function afterNumber(one: Counted): string | undefined {
  const { event, quantity } = one
  const { sentence } = event
  const after = restOfClause(sentence.text.slice(quantity.end - sentence.start)).replaceAll(/\s+/g, ' ')
  const what = quantity.noun || 'of them'
  if (
    quantity.end <= event.start &&
    event.end - quantity.end < 50 &&
    sentence.start + sentence.text.indexOf(after, quantity.end - sentence.start) <= event.start
  )
    return after.length > event.start - quantity.end ? `How many ${what}${after}` : undefined
  const clause = quantity.start >= event.end ? clauseOf(one) : undefined
  return clause && !clause.passive && clause.flaws < 6 ? `How many ${what} ${small(verbal(clause))}${after}` : undefined
}

const plainest = (told: readonly Told[]): string =>
  told.map(({ event }) => actOf(event)).toSorted((a, b) => flawsOf(a) - flawsOf(b))[0] ?? 'it'

/** Too short says nothing, cut short says half. */
const flawsOf = (act: string): number => (act.split(' ').length < 3 ? 2 : 0) + (act.endsWith('…') ? 1 : 0)

const large = (words: string): string => words.replace(/^./u, (letter) => letter.toUpperCase())
const small = (words: string): string => words.replace(/^./u, (letter) => letter.toLowerCase())
