/** iCalendar read back by ical.js, TimelineJS by its shape; the days that both give. */
import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Store } from '../../src/model/store.ts'
import { calendarOf, dayAfter } from '../../src/serve/exports/days.ts'
import { openedSmallCase, textOf } from './exported.ts'

let store: Store
beforeAll(async () => {
  store = (await openedSmallCase()).store
})
afterAll(() => store.close())

const dated = async () => (await store.happenings({}, { limit: 1000 })).items.filter((one) => calendarOf(one))

test('ical: a whole-day entry a dated happening; what is denied is cancelled', async () => {
  const text = await textOf(store, 'ical')
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  const calendar = new ICAL.Component(ICAL.parse(text))
  const entries = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
  const wanted = await dated()
  expect(entries.map(({ uid }) => uid)).toEqual(wanted.map(({ id }) => `${id}@hearsay`))
  for (const [index, happening] of wanted.entries()) {
    const { first, last } = calendarOf(happening)!
    expect([entries[index]!.startDate.toString(), entries[index]!.endDate.toString()]).toEqual([first, dayAfter(last)])
    const status = entries[index]!.component.getFirstPropertyValue('status')
    expect(status === 'CANCELLED').toBe(happening.state === 'denied')
  }
})

test('timelinejs: dates as numbers, words escaped', async () => {
  const { events } = JSON.parse(await textOf(store, 'timelinejs')) as {
    readonly events: readonly { readonly unique_id: string; readonly start_date: { readonly year: number } }[]
  }
  expect(events.map(({ unique_id }) => unique_id)).toEqual((await dated()).map(({ id }) => id))
  for (const { start_date } of events) expect(start_date.year).toBeTypeOf('number')
})

test('days: the widest that both ends allow; without a year there are none', () => {
  expect(calendarOf({ from: '2008-03', to: '2008-04-02~' })).toEqual({ first: '2008-03-01', last: '2008-04-02', precision: 'year' })
  expect(calendarOf({ from: '2008-02' })).toEqual({ first: '2008-02-01', last: '2008-02-29', precision: 'month' })
  expect(calendarOf({ from: '2008-02-03', to: '2008-02-03' })).toEqual({ first: '2008-02-03', last: '2008-02-03', precision: 'day' })
  expect(calendarOf({ from: 'XXXX-05-12' })).toBeUndefined()
  expect(calendarOf({})).toBeUndefined()
  expect(dayAfter('2008-02-29')).toBe('2008-03-01')
})
