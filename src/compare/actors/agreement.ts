/** Whether what two documents tell of a bearer of a name can hold of one person or body. */
import type { Bearer } from './bearer.ts'
import { sideOf } from './sides.ts'

/** Why two bearers of one name are not surely one; undefined when nothing speaks against it. */
export function contradiction(one: Bearer, other: Bearer): string | undefined {
  const [a, b] = [one.actor, other.actor]
  if (a.country && b.country && a.country !== b.country && a.kind !== 'place' && b.kind !== 'place')
    return `${a.name} is of ${a.country} in one document and of ${b.country} in another`
  if (isPerson(one) !== isPerson(other) && (isPerson(one) ? isBody(other) : isBody(one)))
    return `${a.name} is a person in one document and a ${isPerson(one) ? b.kind : a.kind} in another`
  if (isPerson(one) && isPerson(other)) return ofOccupation(one, other)
  return undefined
}

/** A person with a full name and a title or sector; readers take lone words for persons too easily. */
const isPerson = ({ actor, words }: Bearer): boolean =>
  actor.kind === 'person' && words.length > 1 && (actor.sector !== undefined || (actor.titles ?? []).length > 0)
const isBody = ({ actor }: Bearer): boolean => ['organization', 'state', 'group'].includes(actor.kind) && actor.sector !== undefined

/** A minister and a surgeon of one name; people change posts, but seldom from one walk of life to another. */
function ofOccupation(one: Bearer, other: Bearer): string | undefined {
  const [a, b] = [sideOf(one.sector), sideOf(other.sector)]
  if (a === undefined || b === undefined || a === b) return undefined
  if (a !== 'civil' && b !== 'civil') return undefined
  if (one.sector === 'CVL' || other.sector === 'CVL') return undefined
  return `${one.actor.name} is ${asWhat(one)} in one document and ${asWhat(other)} in another`
}

const asWhat = ({ actor, sector }: Bearer): string => (actor.titles?.[0] ? `“${actor.titles[0]}”` : `of the sector ${sector}`)

/** Something beside the name that both documents tell: a title, a country, a sector. */
export function supports(one: Bearer, other: Bearer): boolean {
  const [a, b] = [one.actor, other.actor]
  const titles = new Set((a.titles ?? []).map(lastWord))
  if ((b.titles ?? []).some((title) => titles.has(lastWord(title)))) return true
  return (a.sector !== undefined && a.sector === b.sector) || (a.country !== undefined && a.country === b.country)
}

const lastWord = (title: string): string => title.toLowerCase().split(' ').at(-1)!
