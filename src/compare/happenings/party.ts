/** Those who take part in events, as far as it is known whether two of them can be one. */
import { z } from 'zod'
import { table } from '../../knowledge.ts'
import type { CaseActor } from '../../model/comparison.ts'
import { folded } from '../actors/names.ts'
import { type Side, sideOf } from '../actors/sides.ts'

const Row = z.object({ class: z.string(), kind: z.enum(['body', 'people', 'spot', 'settlement', 'vague']), nouns: z.string() })

type Sort = z.infer<typeof Row>['kind']

export interface Party {
  readonly actor: CaseActor
  readonly named: boolean
  /** What its noun says: 'forces', 'market'; absent for names and for nouns that are in no class. */
  readonly class?: string
  readonly sort?: Sort
  /** The head noun of a description. */
  readonly noun: string
  readonly side?: Side
  readonly owners: ReadonlySet<string>
  /** Words of its description that are written with a capital, but for its head: 'Maurenian'. */
  readonly capitals: readonly string[]
}

/** `same` actor; `kin`: may well be one; `open`: nothing is known; `other`: not one. */
export type Relation = 'same' | 'kin' | 'open' | 'other'

let byNoun: ReadonlyMap<string, { readonly class: string; readonly kind: Sort }> | undefined

export function partyOf(actor: CaseActor, named: boolean): Party {
  const noun = headNoun(actor.name)
  const known = named ? undefined : classOf(noun)
  const side = sideOf(actor.sector)
  return {
    actor,
    named,
    noun,
    owners: new Set(actor.memberOf ?? []),
    capitals: capitalsIn(actor.name),
    ...(known && { class: known.class, sort: known.kind }),
    ...(side && { side }),
  }
}

/** What a noun says, in the plural too; the last word of a place's name tells whether it is a bridge or a town. */
export function classOf(noun: string): { readonly class: string; readonly kind: Sort } | undefined {
  byNoun ??= new Map(table('happenings/parties.tsv', Row).flatMap((row) => row.nouns.split('|').map((word) => [word, row] as const)))
  return byNoun.get(noun) ?? byNoun.get(noun.replace(/ies$/, 'y')) ?? byNoun.get(noun.replace(/s$/, ''))
}

/** 'units' of `units of the Armed Forces`. */
const headNoun = (name: string): string =>
  folded(name)
    .split(/ (?:of|from|in|at|who|that|with|for|on) /)[0]!
    .split(' ')
    .at(-1)!

/** Somebody who can be told from others: named, or described by more than `somebody`. */
export const isSomebody = ({ named, sort }: Party): boolean => named || sort !== 'vague'

export const isPlace = ({ actor, sort }: Party): boolean => actor.kind === 'place' || sort === 'spot' || sort === 'settlement'

export function relationOf(a: Party, b: Party): Relation {
  if (a.actor.id === b.actor.id) return 'same'
  if (a.sort === 'vague' || b.sort === 'vague') return 'open'
  if (related(a, b)) return 'kin'
  if (a.actor.maybe.some(({ actor }) => actor === b.actor.id)) return folded(a.actor.name) === folded(b.actor.name) ? 'other' : 'open'
  if (isPlace(a) !== isPlace(b)) return 'open'
  if (isPlace(a)) return betweenPlaces(a, b)
  if (a.actor.country && b.actor.country && a.actor.country !== b.actor.country) return 'other'
  if (opposed(a, b)) return 'other'
  if (a.named && b.named) return betweenNames(a, b)
  return a.named || b.named ? ofNameAndNoun(a, b) : betweenNouns(a, b)
}

/** One is a member of the other, or both of a third. */
function related(a: Party, b: Party): boolean {
  if (a.owners.has(b.actor.id) || b.owners.has(a.actor.id)) return true
  if (![...a.owners].some((owner) => b.owners.has(owner))) return false
  return a.actor.kind !== 'person' && b.actor.kind !== 'person'
}

const opposed = (a: Party, b: Party): boolean => (a.side === 'state' && b.side === 'armed') || (a.side === 'armed' && b.side === 'state')

/** A market lies in a town; a market is no school; of two towns with names neither lies in the other. */
function betweenPlaces(a: Party, b: Party): Relation {
  if (a.named !== b.named)
    return folded((a.named ? a : b).actor.name)
      .split(' ')
      .includes((a.named ? b : a).noun)
      ? 'kin'
      : 'open'
  if (!a.named)
    return a.noun === b.noun || (a.class !== undefined && a.class === b.class)
      ? 'kin'
      : a.sort === 'spot' && b.sort === 'spot'
        ? 'other'
        : 'open'
  return isTown(a.actor) && isTown(b.actor) ? 'other' : 'open'
}

/** A place whose name is no street, palace or hill: it lies in none of its kind. */
export const isTown = ({ name, kind }: CaseActor): boolean => kind === 'place' && classOf(folded(name).split(' ').at(-1)!) === undefined

/** A minister may act for his state, a man for his movement; two men, two states, two movements are two. */
function betweenNames(a: Party, b: Party): Relation {
  const [one, other] = [a.actor.kind === 'person', b.actor.kind === 'person']
  if (a.actor.country && a.actor.country === b.actor.country && a.side === 'state' && b.side === 'state' && one !== other) return 'kin'
  if (a.actor.country && a.actor.country === b.actor.country && a.side === 'state' && b.side === 'state' && !one) return 'kin'
  return one === other ? 'other' : 'open'
}

function ofNameAndNoun(a: Party, b: Party): Relation {
  const [name, noun] = a.named ? [a, b] : [b, a]
  const person = name.actor.kind === 'person'
  if (noun.actor.country && noun.actor.country === name.actor.country && noun.side === 'state' && name.side === 'state') return 'kin'
  if (!person && (folded(name.actor.name).split(' ').includes(noun.noun) || isOfNation(noun, name))) return 'kin'
  return !person && name.side !== undefined && name.side === noun.side && name.side !== 'civil' ? 'kin' : 'open'
}

/** `Dolmian soldiers` and `Dolmia`, whether or not knowledge has that state. */
function isOfNation(noun: Party, name: Party): boolean {
  const stem = folded(name.actor.name).replace(/[aeiouy]+$/, '')
  return (
    stem.length > 3 &&
    !stem.includes(' ') &&
    noun.capitals.some((word) => word.toLowerCase() !== stem && word.toLowerCase().startsWith(stem))
  )
}

const capitalsIn = (name: string): readonly string[] =>
  name
    .split(' ')
    .slice(0, -1)
    .filter((word) => /^\p{Lu}\p{Ll}{3,}/u.test(word))

function betweenNouns(a: Party, b: Party): Relation {
  if (a.noun === b.noun || (a.class !== undefined && a.class === b.class)) return areOfTwo(a, b) ? 'other' : 'kin'
  return a.side === 'state' && b.side === 'state' ? 'kin' : 'open'
}

/** `Dolmian soldiers`, `Dolmia` and `the Dolmian government`. */
export function areOfOneNation(a: Party, b: Party): boolean {
  if (a.actor.country && a.actor.country === b.actor.country) return true
  if (a.named && b.named) return false
  if (a.named !== b.named) return a.named ? isOfNation(b, a) : isOfNation(a, b)
  return a.capitals.some((word) => b.capitals.includes(word))
}

/** `Maurenian diplomats` and `Estrayan diplomats`. */
function areOfTwo(a: Party, b: Party): boolean {
  return a.capitals.length > 0 && b.capitals.length > 0 && !a.capitals.some((word) => b.capitals.includes(word))
}
