/** States by every word that names them: names, nationalities, capitals, seats of government. */
import { countries, getCountryDataList } from 'countries-list'
import { z } from 'zod'
import { table } from '../../knowledge.ts'

/** How a word names a state; only a 'name' does so always, a capital or seat when it acts. */
export interface StateWord {
  readonly state: string
  readonly country: string
  readonly as: 'name' | 'demonym' | 'capital' | 'seat'
}

const StateRow = z.object({ name: z.string(), country: z.string(), aliases: z.string(), demonyms: z.string(), capitals: z.string() })
const MetonymRow = z.object({ word: z.string(), state: z.string(), country: z.string() })
const DemonymRow = z.object({ word: z.string(), country: z.string() })
const PlaceRow = z.object({ name: z.string(), country: z.string() })

let words: ReadonlyMap<string, StateWord> | undefined
let towns: ReadonlyMap<string, string> | undefined

/** The state that a word as written names, as 'Iranian', 'U.S.' or 'Kremlin'. */
export const stateBy = (word: string): StateWord | undefined => {
  words ??= readStates()
  return words.get(straight(word))
}

/** ISO 3166-1 alpha-3 of the state in which a town or region lies. */
export const countryOfPlace = (name: string): string | undefined => {
  towns ??= new Map(table('actors/places.tsv', PlaceRow).map((row) => [row.name, row.country]))
  return towns.get(straight(name))
}

const straight = (word: string): string => word.replaceAll('’', "'").replace(/^[Tt]he /, '')

function readStates(): ReadonlyMap<string, StateWord> {
  const found = new Map<string, StateWord>()
  const add = (word: string, state: string, country: string, as: StateWord['as']): void => {
    const key = straight(word)
    if (key && !found.has(key)) found.set(key, { state, country, as })
  }
  const rows = table('actors/states.tsv', StateRow)
  for (const { name, country, aliases, demonyms, capitals } of rows) {
    for (const word of [name, ...aliases.split(';')]) add(word, name, country, 'name')
    for (const word of demonyms.split(';')) add(word, name, country, 'demonym')
    for (const word of capitals.split(';')) add(word, name, country, 'capital')
  }
  for (const { word, state, country } of table('actors/metonyms.tsv', MetonymRow)) add(word, state, country, 'seat')
  const names = addPackage(add, new Map(rows.map((row) => [row.country, row.name])))
  for (const { word, country } of table('actors/demonyms.tsv', DemonymRow)) add(word, names.get(country) ?? country, country, 'demonym')
  return found
}

/** Adds what the package knows of every country; our names win where both have one. */
function addPackage(
  add: (word: string, state: string, country: string, as: StateWord['as']) => void,
  ours: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const names = new Map(ours)
  for (const { name, iso2, iso3, capital } of getCountryDataList()) {
    const state = ours.get(iso3) ?? name
    const { alias = [] }: { readonly alias?: readonly string[] } = countries[iso2 as keyof typeof countries]
    names.set(iso3, state)
    for (const word of [name, ...alias]) add(word, state, iso3, 'name')
    if (capital) add(capital, state, iso3, 'capital')
  }
  return names
}
