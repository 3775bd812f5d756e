/** Countries as the tables of the field want them. */
import { getCountryDataList } from 'countries-list'

const ALL = getCountryDataList()
const BY_ALPHA3 = new Map(ALL.map((country) => [country.iso3, country]))

/** English name of an ISO 3166-1 alpha-3 code; undefined for one that is none. */
export const countryName = (alpha3: string): string | undefined => BY_ALPHA3.get(alpha3 as (typeof ALL)[number]['iso3'])?.name

/** ISO 3166-1 alpha-2 of an alpha-3 code. */
export const alpha2Of = (alpha3: string): string | undefined => BY_ALPHA3.get(alpha3 as (typeof ALL)[number]['iso3'])?.iso2
