/** `Vell`, `Mr Vell`, `the Front` and full names: joined when exactly one full name of the case fits. */
import { contradiction, supports } from './agreement.ts'
import type { Bearer } from './bearer.ts'
import { type Contexts, contextsOf } from './contexts.ts'
import type { Groups } from './groups.ts'

export function joinShortNames(groups: Groups, bearers: readonly Bearer[]): void {
  const contexts = contextsOf(bearers)
  const named = bearers.filter(({ actor }) => actor.named)
  const byShort = fullNamesByShort(groups, named)
  for (const short of named) {
    const full = byShort.get(short.words.join(' '))
    if (full) joinShort(groups, contexts, short, full)
  }
}

/** One bearer a group of a full name, by every short form it can take. */
function fullNamesByShort(groups: Groups, named: readonly Bearer[]): ReadonlyMap<string, readonly Bearer[]> {
  const found = new Map<string, Map<number, Bearer>>()
  for (const bearer of named)
    for (const short of shortForms(bearer)) {
      const known = found.get(short) ?? new Map<number, Bearer>()
      if (!known.has(groups.groupOf(bearer.index))) known.set(groups.groupOf(bearer.index), bearer)
      found.set(short, known)
    }
  return new Map([...found].map(([short, full]) => [short, [...full.values()]]))
}

/** The last word of a person's name; the first or last words of a body's. */
function shortForms({ words, actor }: Bearer): readonly string[] {
  if (words.length < 2 || words.length > 6) return []
  if (actor.kind === 'person') return [words.at(-1)!]
  if (actor.kind === 'state') return []
  return words.slice(1).flatMap((_, i) => [words.slice(i + 1).join(' '), words.slice(0, words.length - 1 - i).join(' ')])
}

function joinShort(groups: Groups, contexts: Contexts, short: Bearer, full: readonly Bearer[]): void {
  const fitting = full.filter((bearer) => sameSort(short, bearer) && groups.groupOf(bearer.index) !== groups.groupOf(short.index))
  const agreeing = fitting.filter(
    (bearer) => !contradiction(bearer, short) && contexts.touch(short, groups.members(groups.groupOf(bearer.index))),
  )
  const beside = agreeing.filter((bearer) =>
    groups.members(groups.groupOf(bearer.index)).some(({ document }) => document === short.document),
  )
  const backed = agreeing.filter((bearer) => supports(bearer, short))
  const one = [agreeing, beside, backed].find(({ length }) => length === 1)?.[0]
  if (one && takesIn(groups, short, one)) {
    groups.part([short.index])
    groups.join(one.index, short.index)
    return
  }
  for (const bearer of agreeing.slice(0, 5)) groups.doubt(bearer.index, short.index, doubtOf(short, bearer, agreeing.length))
}

/** A place is no short name of a person, nor a person of a body. */
function sameSort(short: Bearer, full: Bearer): boolean {
  const [a, b] = [short.actor.kind, full.actor.kind]
  if (b === 'person') return a === 'person' || (a === 'other' && short.words.length === 1)
  return a !== 'person' && a !== 'state'
}

/** A name of several words that others bear as their full name stays a name of its own. */
const takesIn = (groups: Groups, short: Bearer, full: Bearer): boolean =>
  short.words.length < full.words.length &&
  !groups.members(groups.groupOf(short.index)).some(({ words }) => words.length > short.words.length)

const doubtOf = (short: Bearer, full: Bearer, fitting: number): string =>
  fitting > 1
    ? `${short.actor.name} is a short form of ${full.actor.name} and of ${fitting - 1} other${fitting > 2 ? 's' : ''}.`
    : `${short.actor.name} may be short for ${full.actor.name}.`
