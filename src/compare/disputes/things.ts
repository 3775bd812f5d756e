/** What an act is about beside its doer, by the words of the text: `the curfew`, `the river Ede`. */
import type { DigestArgument, DigestEvent } from '../../model/digest.ts'
import type { Told } from './told.ts'

interface Things {
  /** Common nouns by their first letters, which a plural shares. */
  readonly nouns: readonly string[]
  readonly names: readonly string[]
}

const ROLES = ['target', 'topic', 'place'] as const

/** Both name one thing, and no names that differ. */
export function shareAThing(one: Told, other: Told): boolean {
  if (haveOtherNames(one, other)) return false
  const [a, b] = [one, other].map(({ event }) => thingsIn(event, ROLES)) as [Things, Things]
  return a.nouns.some((noun) => b.nouns.includes(noun)) || a.names.some((name) => b.names.includes(name))
}

/** Whether neither names anything beside its doer: `he resigned`. */
export const nameNothing = (one: Told, other: Told): boolean =>
  [one, other].every(({ event }) => {
    const { nouns, names } = thingsIn(event, ROLES)
    return nouns.length === 0 && names.length === 0
  })

/** Whether the things of two acts have names in one role, and none in common: `the river Ede`, `the river Tamar`. */
export const haveOtherNames = (one: Told, other: Told): boolean =>
  ROLES.some((role) => {
    const [a, b] = [one, other].map(({ event }) => thingsIn(event, [role]).names) as [readonly string[], readonly string[]]
    return a.length > 0 && b.length > 0 && role !== 'target' && !a.some((name) => b.includes(name))
  })

function thingsIn(event: DigestEvent, roles: readonly string[]): Things {
  const words = event.arguments
    .filter(({ role }) => roles.includes(role))
    .flatMap((argument) => whole(event, argument).match(/\p{L}+/gu) ?? [])
  return {
    nouns: words.filter((word) => /^\p{Ll}{4,}$/u.test(word)).map((word) => word.slice(0, 5).replace(/(?<!s)s$/, '')),
    names: words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word) && !/^(?:The|A|An|No|His|Her|Their|Its)$/.test(word)),
  }
}

/** With the name that follows: `the river` of `the river Ede`. */
function whole({ sentence }: DigestEvent, { words, end }: DigestArgument): string {
  const rest = sentence.text.slice(end - sentence.start)
  return words + (/^ (?:of )?\p{Lu}\p{L}+/u.exec(rest)?.[0] ?? '')
}
