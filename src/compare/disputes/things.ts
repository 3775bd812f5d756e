/** What an act is about beside its doer, by the words of the text: `the curfew`, `the river Ede`. */
import type { DigestArgument, DigestEvent } from '../../model/digest.ts'
import type { Told } from './told.ts'

interface Things {
  /** Common nouns, without an ending of the plural. */
  readonly nouns: readonly string[]
  readonly names: readonly string[]
}

/** Both name one thing, and no names that differ. */
export function shareAThing(one: Told, other: Told): boolean {
  const [a, b] = [thingsIn(one.event), thingsIn(other.event)]
  if (nameOthers(a, b)) return false
  return a.nouns.some((noun) => b.nouns.includes(noun)) || a.names.some((name) => b.names.includes(name))
}

/** Whether the things of two acts have names, and none in common: `the river Ede`, `the river Tamar`. */
export const haveOtherNames = (one: Told, other: Told): boolean => nameOthers(thingsIn(one.event), thingsIn(other.event))

const nameOthers = ({ names: a }: Things, { names: b }: Things): boolean =>
  a.length > 0 && b.length > 0 && !a.some((name) => b.includes(name))

function thingsIn(event: DigestEvent): Things {
  const words = event.arguments
    .filter(({ role }) => role !== 'source' && role !== 'mediator')
    .flatMap((argument) => whole(event, argument).match(/\p{L}+/gu) ?? [])
  return {
    nouns: words.filter((word) => /^\p{Ll}{4,}$/u.test(word)).map((word) => word.replace(/(?:(?<=[sx]|[cs]h)es|(?<!s)s)$/, '')),
    names: words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word) && !/^(?:The|A|An|No|His|Her|Their|Its)$/.test(word)),
  }
}

/** With the name that follows: `the river` of `the river Ede`. */
function whole({ sentence }: DigestEvent, { words, end }: DigestArgument): string {
  const rest = sentence.text.slice(end - sentence.start)
  return words + (/^ (?:of |at |in )?\p{Lu}\p{L}+/u.exec(rest)?.[0] ?? '')
}
