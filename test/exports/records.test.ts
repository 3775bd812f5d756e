/** STIX, FollowTheMoney and ClaimReview: that what they refer to is there, and shaped as their standards say. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Store } from '../../src/model/store.ts'
import { openedSmallCase, textOf } from './exported.ts'

let store: Store
beforeAll(async () => {
  store = (await openedSmallCase()).store
})
afterAll(() => store.close())

const StixId = z.string().regex(/^[a-z-]+--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
const StixObject = z.looseObject({
  type: z.enum(['identity', 'location', 'note', 'report']),
  spec_version: z.literal('2.1'),
  id: StixId,
  created: z.iso.datetime({ precision: 3 }),
  modified: z.iso.datetime({ precision: 3 }),
  object_refs: z.array(StixId).min(1).optional(),
})

test('stix: ids of version 5, and every reference is in the bundle', async () => {
  const { id, type, objects } = z
    .object({ id: StixId, type: z.literal('bundle'), objects: z.array(StixObject) })
    .parse(JSON.parse(await textOf(store, 'stix')))
  expect([id.startsWith('bundle--'), type]).toEqual([true, 'bundle'])
  const ids = new Set(objects.map((one) => one.id))
  expect(ids.size).toBe(objects.length)
  expect(objects.flatMap(({ object_refs }) => object_refs ?? []).filter((ref) => !ids.has(ref))).toEqual([])
  expect(new Set(objects.map((one) => one.type))).toEqual(new Set(['identity', 'location', 'note', 'report']))
})

test('ftm: one entity a line, and events point at entities that are there', async () => {
  const Entity = z.object({
    id: z.string().regex(/^[0-9a-f]{40}$/),
    schema: z.string(),
    properties: z.record(z.string(), z.array(z.string().min(1)).min(1)),
  })
  const entities = (await textOf(store, 'ftm'))
    .trimEnd()
    .split('\n')
    .map((line) => Entity.parse(JSON.parse(line)))
  const ids = new Set(entities.map(({ id }) => id))
  const events = entities.filter(({ schema }) => schema === 'Event')
  expect(events.length).toBe((await store.happenings({}, { limit: 1000 })).items.length)
  for (const { properties } of events)
    for (const key of ['organizer', 'involved', 'proof']) for (const id of properties[key] ?? []) expect(ids).toContain(id)
})

test('claimreview: one a position, rated as disputed and as nothing else', async () => {
  const graph = (
    JSON.parse(await textOf(store, 'claimreview')) as {
      readonly '@graph': readonly { readonly reviewRating: object; readonly claimReviewed: string }[]
    }
  )['@graph']
  const disputes = (await store.disputes({ kind: 'dispute' })).items
  expect(graph).toHaveLength(disputes.flatMap(({ positions }) => positions).length)
  for (const { reviewRating } of graph)
    expect(reviewRating).toEqual({
      '@type': 'Rating',
      alternateName: expect.stringMatching(/^Disputed; \d+ independent origins? holds? this$/),
    })
})
