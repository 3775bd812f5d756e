/** GeoJSON read back and held against RFC 7946; which city a name is taken for, and when that is uncertain. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { CaseActor, Happening } from '../../src/model/comparison.ts'
import type { Store } from '../../src/model/store.ts'
import type { ExportCase } from '../../src/serve/exports/export-case.ts'
import { type Gazetteer, gazetteer } from '../../src/serve/exports/gazetteer.ts'
import { geojson, locate } from '../../src/serve/exports/geojson.ts'
import { foldedName } from '../../src/serve/exports/place-names.ts'
import { openedSmallCase, textOf } from './exported.ts'

let store: Store
let find: Gazetteer
beforeAll(async () => {
  store = (await openedSmallCase()).store
  find = await gazetteer()
})
afterAll(() => store.close())

/** RFC 7946: longitude before latitude, null where nothing is located. */
const Collection = z.object({
  type: z.literal('FeatureCollection'),
  attribution: z.string(),
  features: z.array(
    z.strictObject({
      type: z.literal('Feature'),
      id: z.string(),
      geometry: z
        .strictObject({ type: z.literal('Point'), coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]) })
        .nullable(),
      properties: z.looseObject({
        happening: z.string(),
        title: z.string().min(1),
        type: z.string(),
        state: z.enum(['asserted', 'denied', 'contested', 'open']),
        from: z.string().optional(),
        to: z.string().optional(),
        reports: z.int(),
        origins: z.int(),
        precision: z.enum(['city', 'country', 'none']),
        uncertain: z.literal(true).optional(),
        why: z.string().optional(),
      }),
    }),
  ),
})

const actor = (id: string, name: string, kind: CaseActor['kind'], country?: string): CaseActor => ({
  id,
  name,
  kind,
  aliases: [],
  members: [],
  documents: 1,
  maybe: [],
  ...(country && { country }),
})

const ACTORS = [
  actor('basra', 'Basra', 'place', 'IRQ'),
  actor('springfield', 'Springfield', 'place', 'USA'),
  actor('tripoli', 'Tripoli', 'place'),
  actor('iran', 'Iran', 'state', 'IRN'),
  actor('tarn', 'Tarnhaven', 'place', 'IRQ'),
  actor('army', 'Army', 'organization', 'IRQ'),
]

const happening = (id: string, actors: Happening['actors']): Happening => ({
  id,
  type: 'ASSAULT',
  lemma: 'shell',
  actors,
  from: '2008-03',
  to: '2008-03',
  reports: 3,
  origins: 1,
  firstHand: 0,
  state: 'asserted',
  accounts: [],
})

const made = {
  happenings: async function* () {
    yield happening('h1', [
      { role: 'source', actor: 'army', name: 'Army' },
      { role: 'target', actor: 'basra', name: 'Basra' },
      { role: 'place', actor: 'basra', name: 'Basra' },
    ])
    yield happening('h2', [{ role: 'place', actor: 'springfield', name: 'Springfield' }])
    yield happening('h3', [
      { role: 'place', actor: 'tripoli', name: 'Tripoli' },
      { role: 'place', actor: 'iran', name: 'Iran' },
      { role: 'place', actor: 'tarn', name: 'Tarnhaven' },
    ])
  },
  actor: async (id: string) => ACTORS.find((one) => one.id === id),
} as unknown as ExportCase

async function collected() {
  const parts: string[] = []
  for await (const part of geojson.write(made)) parts.push(part)
  return Collection.parse(JSON.parse(parts.join('')))
}

test('a feature a happening and place, each place once; the city in its country, longitude first', async () => {
  const { features, attribution } = await collected()
  expect(attribution).toContain('GeoNames')
  expect(features.map(({ id }) => id)).toEqual(['h1@basra', 'h2@springfield', 'h3@tripoli', 'h3@iran', 'h3@tarn'])
  const { geometry, properties } = features[0]!
  expect(geometry!.coordinates[0]).toBeCloseTo(47.78, 1)
  expect(geometry!.coordinates[1]).toBeCloseTo(30.51, 1)
  expect(properties).toMatchObject({
    title: 'Army → Basra: shell',
    from: '2008-03',
    reports: 3,
    origins: 1,
    precision: 'city',
    matched: 'Basrah',
  })
  expect(properties.uncertain).toBeUndefined()
})

test('several cities of a name, and a country that is not known, are uncertain; the most populous is taken', async () => {
  const { features } = await collected()
  const of = (id: string) => features.find((one) => one.id === id)!
  expect(of('h2@springfield').properties).toMatchObject({ uncertain: true, why: expect.stringMatching(/^\d+ cities have this name/) })
  expect(of('h3@tripoli').properties).toMatchObject({ uncertain: true, why: expect.stringMatching(/^The country is not known, and/) })
  expect(of('h3@tripoli').geometry!.coordinates[0]).toBeCloseTo(13.19, 1)
  expect(locate(find, actor('t', 'Tripoli', 'place', 'LBN'))).toMatchObject({ city: { country: 'LB' }, precision: 'city' })
})

test('a country and an unknown place get no point, and the feature says why', async () => {
  const { features } = await collected()
  for (const [id, precision, why] of [
    ['h3@iran', 'country', /a country is no point/],
    ['h3@tarn', 'none', /no city of this name in Iraq/],
  ] as const) {
    const { geometry, properties } = features.find((one) => one.id === id)!
    expect([geometry, properties.precision, properties.uncertain]).toEqual([null, precision, true])
    expect(properties.why).toMatch(why)
  }
  expect(locate(find, actor('m', 'the market', 'place')).city).toBeUndefined()
})

test('spellings of one city are one', () => {
  for (const [one, other] of [
    ['Al-Basrah', 'Basra'],
    ['Kiev', 'Kyiv'],
    ['As Sulaymānīyah', 'Sulaymaniya'],
    ['city of Basra', 'Başrah'],
    ['St. Petersburg', 'Saint Petersburg'],
    ['Łódź', 'Lodz'],
  ] as const)
    expect(foldedName(one), one).toBe(foldedName(other))
  expect(find('Kiev', 'UA')[0]!.name).toBe('Kyiv')
  expect(find('Saigon', 'VN')[0]!.name).toMatch(/Ho Chi Minh/)
})

test('the small case gives a collection of the standard', async () => {
  const { features } = Collection.parse(JSON.parse(await textOf(store, 'geojson')))
  for (const { properties } of features) expect(await store.happening(properties.happening)).toBeDefined()
})
