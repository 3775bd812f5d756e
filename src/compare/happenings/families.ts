/** Families of words that tell of one kind of occurrence, from `knowledge/en/happenings/families.tsv`. */
import { z } from 'zod'
import { table } from '../../knowledge.ts'
import type { EventType } from '../../model/reading.ts'

const Row = z.object({ family: z.string(), types: z.string(), words: z.string() })

interface Family {
  readonly family: string
  readonly types: ReadonlySet<string>
}

let byWord: ReadonlyMap<string, readonly Family[]> | undefined

/** The families that a trigger belongs to, by its lemma and type; none for a word that stands alone. */
export function familiesOf(lemma: string, type: EventType): readonly string[] {
  byWord ??= read()
  const fitting = (byWord.get(lemma) ?? []).filter(({ types }) => types.has(type) || types.has('*'))
  return [...new Set(fitting.map(({ family }) => family))]
}

/** Whether words of the family have several types, so that those of one type are not all. */
export function hasSeveralTypes(family: string): boolean {
  several ??= new Set(
    [...Map.groupBy(table('happenings/families.tsv', Row), (row) => row.family)].flatMap(([name, rows]) =>
      new Set(rows.map(({ types }) => types)).size > 1 || /[|*]/.test(rows[0]!.types) ? [name] : [],
    ),
  )
  return several.has(family)
}

let several: ReadonlySet<string> | undefined

function read(): ReadonlyMap<string, readonly Family[]> {
  const found = new Map<string, Family[]>()
  for (const { family, types, words } of table('happenings/families.tsv', Row))
    for (const word of words.split('|')) found.set(word, [...(found.get(word) ?? []), { family, types: new Set(types.split('|')) }])
  return found
}

/** What is common to a verb and its noun: 'withdraw' and 'withdrawal', 'attack' and 'attacked'. */
export const stemOf = (lemma: string): string => {
  const plain = lemma.toLowerCase()
  return plain.length <= 5 ? plain : plain.slice(0, Math.max(5, Math.min(7, plain.length - 3)))
}
