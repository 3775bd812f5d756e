/**
 * GeoJSON (RFC 7946): a Feature a happening and place. A place that the gazetteer does not know, and a whole country, have no point:
 * their geometry is null, as the standard has it for what is not located. Where several cities could be meant, that is said.
 */
import type { CaseActor, Happening } from '../../model/comparison.ts'
import { alpha2Of, countryName } from './countries.ts'
import type { ExportCase } from './export-case.ts'
import type { TextFormat } from './format.ts'
import { type City, type Gazetteer, gazetteer } from './gazetteer.ts'
import { jsonWith } from './json-array.ts'
import { titleOf } from './title.ts'

export const geojson: TextFormat = {
  kind: 'text',
  name: 'geojson',
  about: 'Where happenings are said to have taken place, as points of cities for maps (GeoJSON); what is uncertain says why.',
  ending: 'geojson',
  mediaType: 'application/geo+json',
  write: (of) =>
    jsonWith(
      { type: 'FeatureCollection', attribution: 'Coordinates: GeoNames (https://www.geonames.org), CC BY 4.0' },
      'features',
      features(of),
    ),
}

async function* features(of: ExportCase): AsyncGenerator<unknown> {
  const find = await gazetteer()
  for await (const happening of of.happenings())
    for (const place of await placesIn(of, happening)) yield feature(happening, place, locate(find, place))
}

/** Who is named as the place, and who is one. */
async function placesIn(of: ExportCase, { actors }: Happening): Promise<readonly CaseActor[]> {
  const found = await Promise.all(actors.map(async ({ role, actor }) => ({ role, actor: await of.actor(actor) })))
  const places = found.flatMap(({ role, actor }) => (actor && (role === 'place' || actor.kind === 'place') ? [actor] : []))
  return [...new Map(places.map((place) => [place.id, place])).values()]
}

export interface Located {
  readonly city?: City
  /** 'country': no point, since a country is none. 'none': the gazetteer has no city of this name. */
  readonly precision: 'city' | 'country' | 'none'
  /** One sentence: why the point may be another, or why there is none. */
  readonly why?: string
}

/** The most populous city of the name, in the country where it is known. */
export function locate(find: Gazetteer, place: Pick<CaseActor, 'name' | 'aliases' | 'kind' | 'country'>): Located {
  if (place.kind === 'state') return { precision: 'country', why: 'Only a country is named; a country is no point.' }
  const country = place.country && alpha2Of(place.country)
  const names = [place.name, ...place.aliases].filter((name) => /^\p{Lu}/u.test(name.replace(/^the /i, '')))
  const cities = names.map((name) => find(name, country)).find((found) => found.length > 0)
  const [city, ...others] = cities ?? []
  if (!city)
    return { precision: 'none', why: `The gazetteer has no city of this name${country ? ` in ${countryName(place.country!)}` : ''}.` }
  const why = doubt(others, country !== undefined)
  return { city, precision: 'city', ...(why && { why }) }
}

function doubt(others: readonly City[], countryKnown: boolean): string | undefined {
  const many = others.length > 0 ? `${others.length + 1} cities have this name; this is the most populous` : undefined
  if (!countryKnown) return `The country is not known${many ? `, and ${many}` : ''}.`
  return many && `${many} in the country.`
}

function feature(happening: Happening, place: CaseActor, { city, precision, why }: Located) {
  const { id, type, state, from, to, reports, origins } = happening
  return {
    type: 'Feature',
    id: `${id}@${place.id}`,
    geometry: city ? { type: 'Point', coordinates: city.at } : null,
    properties: {
      happening: id,
      title: titleOf(happening),
      type,
      state,
      ...(from && { from }),
      ...(to && { to }),
      reports,
      origins,
      place: place.name,
      actor: place.id,
      ...(place.country && { country: place.country }),
      precision,
      ...(city && { matched: city.name, geonames: city.id }),
      ...(why && { uncertain: true, why }),
    },
  }
}
