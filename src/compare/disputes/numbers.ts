/** How many: numbers of one thing that cannot both hold. A toll that grows, or that one voice corrects, is revised, not disputed. */
import type { Happening } from '../../model/comparison.ts'
import type { Quantity } from '../../model/digest.ts'
import { measureOf, narrows } from '../quantities/measure.ts'
import { conflict, insists, inWords, sizeOf } from './amounts.ts'
import { isBetweenVoices, type Parting, type Side, withoutBothSided } from './parting.ts'
import { publishedOf, type Told } from './told.ts'
import { disputeWords } from './words.ts'

export interface Counted {
  readonly told: Told
  readonly quantity: Quantity
}

/** @param counted numbers of this happening: those of its own accounts, and tolls of its victims */
export function numbersOf(happening: Happening, counted: readonly Counted[]): readonly Parting[] {
  const usable = counted.filter(
    ({ told, quantity }) => told.asserts && (told.sign === '+' || quantity.to === 0) && keyOf(quantity) !== undefined,
  )
  const byKey = Map.groupBy(usable, ({ quantity }) => keyOf(quantity)!)
  return [...byKey].flatMap(([key, same]) => partingOf(happening, key, same))
}

/** What is counted, of whom: 'dead', 'dead/civilians', 'count/prisoners'. Undefined where the text does not say. */
function keyOf({ measure, noun }: Quantity): string | undefined {
  if (!measure) return noun ? `count/${noun}` : undefined
  return measureOf('noun', noun) || !narrows(noun) ? measure : `${measure}/${noun}`
}

type Relation = Parting['kind'] | 'agree'

function partingOf(happening: Happening, key: string, counted: readonly Counted[]): readonly Parting[] {
  const pairs = counted.flatMap((one, i) => counted.slice(i + 1).map((other) => ({ one, other, how: relationOf(key, one, other) })))
  for (const kind of ['dispute', 'revised', 'differs'] as const) {
    const parted = pairs.filter(({ how }) => how === kind)
    if (parted.length === 0) continue
    const sides = sidesOf([...new Set(parted.flatMap(({ one, other }) => [one, other]))], kind)
    if (sides.length > 1 && (kind === 'revised' || isBetweenVoices(sides)))
      return [{ kind, about: 'number', happening: happening.id, key, sides, rule: `numbers/${kind}` }]
  }
  return []
}

function relationOf(key: string, one: Counted, other: Counted): Relation {
  if (!conflict(one.quantity, other.quantity)) return isOutgrown(key, one, other) ? 'revised' : 'agree'
  const [small, large] = sizeOf(one.quantity) < sizeOf(other.quantity) ? [one, other] : [other, one]
  const order = (publishedOf(large.told) ?? '').localeCompare(publishedOf(small.told) ?? '')
  if (small.told.account.document === large.told.account.document) return withinOne(key, small, large)
  if (isOneHand(small.told, large.told)) return order === 0 ? 'agree' : 'revised'
  if (!GROWING.has(key.split('/')[0]!) || insists(small.quantity)) return 'dispute'
  if (order > 0 || disputeWords().growing.test(small.told.account.quote)) return 'revised'
  if (order < 0) return 'dispute'
  return sizeOf(large.quantity) >= 2 * sizeOf(small.quantity) ? 'dispute' : 'differs'
}

/** `At least 22` by one hand, and later, or in its correction, 31: both can hold, but the first was given up. */
function isOutgrown(key: string, one: Counted, other: Counted): boolean {
  const [small, large] = sizeOf(one.quantity) < sizeOf(other.quantity) ? [one, other] : [other, one]
  const { from, to } = small.quantity
  if (!GROWING.has(key.split('/')[0]!) || to !== undefined || !conflict({ from: from!, to: from! }, large.quantity)) return false
  if (small.told.account.document === large.told.account.document)
    return disputeWords().growing.test(small.told.account.quote) || disputeWords().growing.test(large.told.account.quote)
  return isOneHand(small.told, large.told) && (publishedOf(large.told) ?? '') > (publishedOf(small.told) ?? '')
}

/** Counts that grow while the dead are found and the held are booked. */
const GROWING: ReadonlySet<string> = new Set(['dead', 'wounded', 'casualties', 'missing', 'arrested', 'displaced'])

function withinOne(key: string, small: Counted, large: Counted): Relation {
  if (small.told.voice.key === large.told.voice.key) return 'agree'
  const grows = [small, large].some(({ told }) => disputeWords().growing.test(told.account.quote))
  return grows && GROWING.has(key.split('/')[0]!) && !insists(small.quantity) ? 'revised' : 'dispute'
}

/** One voice, or reports of one origin. */
const isOneHand = (a: Told, b: Told): boolean => a.voice.key === b.voice.key || a.account.origin === b.account.origin

/** Numbers that can hold together make a side; the smallest first, of what was revised the earliest. */
function sidesOf(counted: readonly Counted[], kind: Parting['kind']): readonly Side[] {
  const groups: Counted[][] = []
  for (const one of counted.toSorted((a, b) => sizeOf(a.quantity) - sizeOf(b.quantity))) {
    const own = groups.find((group) => group.every((other) => !(kind === 'revised' ? isOther : conflict)(one.quantity, other.quantity)))
    if (own) own.push(one)
    else groups.push([one])
  }
  const sides = groups.map((group) => ({ value: inWords(mostExact(group).quantity), told: group.map(({ told }) => told) }))
  return kind === 'revised' ? sides.toSorted((a, b) => earliest(a).localeCompare(earliest(b))) : withoutBothSided(sides)
}

/** Revised numbers are told apart though both can hold. */
const isOther = (one: Quantity, other: Quantity): boolean => one.from !== other.from || one.to !== other.to

const mostExact = (group: readonly Counted[]): Counted =>
  group.find(({ quantity }) => quantity.from !== undefined && quantity.from === quantity.to && !quantity.about) ?? group[0]!

const earliest = ({ told }: Side): string => told.map((one) => publishedOf(one) ?? '').toSorted()[0] ?? ''
