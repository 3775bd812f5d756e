/** Names as people would put them in a list. */
import { numberWords } from '../quantities/number-words.ts'

/** `people` for `at least 22 people`: who was counted, whatever the count; a name that is nothing but a count stays. */
export function withoutCount(name: string): string {
  const words = name.split(' ')
  const first = words.findIndex((word) => !isOfCount(word.toLowerCase()))
  return first <= 0 || words[first] === undefined ? name : words.slice(first).join(' ')
}

let counting: ReadonlySet<string> | undefined

function isOfCount(word: string): boolean {
  counting ??= wordsThatCount()
  return /^[\d.,]*\d$/.test(word) || counting.has(word) || word.split('-').every((part) => numberWords().numbers.has(part))
}

function wordsThatCount(): ReadonlySet<string> {
  const { numbers, scales, groups, before } = numberWords()
  return new Set([...numbers.keys(), ...scales.keys(), ...groups.keys(), ...before.keys()].flatMap((phrase) => phrase.split(' ')))
}

/** `Basra` for `southern port city of Basra`; absent where the name says no more than it names. */
export const placeNamed = (name: string): string | undefined =>
  /^(?:the )?(?:[\p{Ll}-]+ )*(?:city|town|village|hamlet|port|island|capital|province|district|suburb|region) of ((?:\p{Lu}|al-)[\p{L}'’-]*(?: [\p{Lu}][\p{L}'’-]*)*)$/u.exec(
    name,
  )?.[1]
