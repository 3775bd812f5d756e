/** What a person's name and title tell: gender, sector, and for leaders the country. */
import { z } from 'zod'
import { table } from '../../knowledge.ts'

const TitleRow = z.object({ title: z.string(), sector: z.string().optional(), gender: z.string().optional() })
const LeaderRow = z.object({ name: z.string(), country: z.string(), sector: z.string(), gender: z.enum(['m', 'f']) })
const FirstNameRow = z.object({ name: z.string(), gender: z.enum(['m', 'f']) })

export type Title = z.infer<typeof TitleRow>
export type Leader = z.infer<typeof LeaderRow>

/** Countries in whose names the family name comes first. */
const FAMILY_NAME_FIRST = /^(CHN|TWN|KOR|PRK|VDR)$/

let titles: ReadonlyMap<string, Title> | undefined
let leaders: ReadonlyMap<string, readonly Leader[]> | undefined
let firstNames: ReadonlyMap<string, 'm' | 'f'> | undefined

export const titleBy = (words: string): Title | undefined => {
  titles ??= new Map(table('actors/titles.tsv', TitleRow).map((row) => [row.title, row]))
  return titles.get(words)
}

/**
 * The leader whom a full name or surname means, when all leaders of that name share country and gender.
 * A full name is matched by its first and last words, so that middle names do not matter.
 */
export function leaderBy(name: string): Leader | undefined {
  leaders ??= readLeaders()
  const words = plain(name).split(' ')
  const found = leaders.get(words.join(' ')) ?? (words.length > 2 ? leaders.get(`${words[0]} ${words.at(-1)}`) : undefined)
  const [first, ...rest] = found ?? []
  return first && rest.every((other) => other.country === first.country && other.gender === first.gender) ? first : undefined
}

export const genderOfFirstName = (name: string): 'm' | 'f' | undefined => {
  firstNames ??= new Map(table('actors/first-names.tsv', FirstNameRow).map((row) => [row.name, row.gender]))
  return firstNames.get(name)
}

/** A name without the marks in which spellings differ: accents, the Arabic article, the case of letters. */
export const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .toLowerCase()
    .replace(/\b(al|el|ul)-/g, '')
    .trim()

function readLeaders(): ReadonlyMap<string, readonly Leader[]> {
  const found = new Map<string, Leader[]>()
  for (const leader of table('actors/leaders.tsv', LeaderRow)) {
    const full = plain(leader.name)
    const words = full.split(' ')
    for (const key of new Set([full, FAMILY_NAME_FIRST.test(leader.country) ? words[0]! : words.at(-1)!]))
      found.set(key, [...(found.get(key) ?? []), leader])
  }
  return found
}
