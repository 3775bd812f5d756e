/** What a noun or name usually is, from the lists in `knowledge/en/actors`. */
import { z } from 'zod'
import { table } from '../../knowledge.ts'

/* Loose: other readers take more columns of the same tables. */
const NounRow = z.looseObject({ noun: z.string(), kind: z.string() })
const NameRow = z.looseObject({ name: z.string() })
const WordRow = z.looseObject({ word: z.string() })

let nouns: ReadonlyMap<string, string> | undefined
let demonyms: ReadonlySet<string> | undefined
let places: ReadonlySet<string> | undefined

/** person, group, organization, state, place or other; undefined when the noun is on no list. `lemma` in lower case. */
export function kindOfNoun(lemma: string): string | undefined {
  nouns ??= new Map([...table('actors/nouns.tsv', NounRow), ...table('actors/agents.tsv', NounRow)].map(({ noun, kind }) => [noun, kind]))
  return nouns.get(lemma)
}

/** Whether the word names a nationality, as written (`Iranian`). */
export function isDemonym(word: string): boolean {
  demonyms ??= new Set(table('actors/demonyms.tsv', WordRow).map((row) => row.word))
  return demonyms.has(word)
}

/** Whether the word names a town, province or region, as written (`Basra`). */
export function isPlaceName(word: string): boolean {
  places ??= new Set(table('actors/places.tsv', NameRow).map((row) => row.name))
  return places.has(word)
}

const AbstractRow = z.looseObject({ noun: z.string() })
let abstractions: ReadonlySet<string> | undefined

/** Whether the noun names no thing and nobody. `lemma` in lower case. */
export function isAbstract(lemma: string): boolean {
  abstractions ??= new Set(table('lexicon/events-abstract.tsv', AbstractRow).map((row) => row.noun))
  return abstractions.has(lemma)
}
