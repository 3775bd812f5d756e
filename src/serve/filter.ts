/** The narrowing that happenings, timelines, disputes and search have in common. */
import { z } from 'zod'
import { findActor } from '../library/decisions/things.ts'
import { lastOf } from '../model/calendar.ts'
import type { Filter, Store } from '../model/store.ts'
import { STATES } from './answers/happening.ts'
import { EventTypeAnswer, FactualityAnswer } from './answers/kinds.ts'
import { documentNamed } from './find.ts'

export const Day = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'A date looks like 2014, 2014-03 or 2014-03-04.')

export const WINDOW = {
  from: Day.optional().describe('not before this day, month or year'),
  to: Day.optional().describe('not after this day, month or year'),
} as const

export const ACTOR = { actor: z.string().min(1).max(500).optional().describe('id or name of an actor') } as const

export const FILTER = {
  ...ACTOR,
  source: z.string().min(1).max(500).optional().describe('id or name of the actor who does it'),
  target: z.string().min(1).max(500).optional().describe('id or name of the actor whom it is done to'),
  types: z.array(EventTypeAnswer).optional().describe('PLOVER types, as ASSAULT'),
  voice: z.string().min(1).max(500).optional().describe('key or name of a voice'),
  state: z.array(z.enum(STATES)).optional().describe('how it stands between the voices'),
  values: z.array(FactualityAnswer).optional().describe('FactBank values of which one of its claims has one, as CT-'),
  ...WINDOW,
  place: z.string().min(1).max(500).optional().describe('id or name of a place'),
  document: z.string().min(1).max(4000).optional().describe('id, number, or address of a document'),
} as const

type Asked = Partial<z.output<z.ZodObject<typeof FILTER>>>

/** Names become ids; a month or a year its first or last day. Throws a Failure for an actor or a document that is not there. */
export async function filterOf(store: Store, asked: Asked): Promise<Filter> {
  const { types, voice, state, values, place } = asked
  return {
    ...(asked.actor && { actor: (await findActor(store, asked.actor)).id }),
    ...(asked.source && { source: (await findActor(store, asked.source)).id }),
    ...(asked.target && { target: (await findActor(store, asked.target)).id }),
    ...(types?.length && { types }),
    ...(voice && { voice }),
    ...(state?.length && { state }),
    ...(values?.length && { values }),
    ...windowOf(asked),
    ...(place && { place }),
    ...(asked.document && { document: (await documentNamed(store, asked.document)).id }),
  }
}

/** Whole days: from the first of the first to the last of the last. */
export const windowOf = ({ from, to }: Pick<Asked, 'from' | 'to'>): Pick<Filter, 'from' | 'to'> => ({
  ...(from && { from: from + '-01'.repeat((10 - from.length) / 3) }),
  ...(to && { to: lastDay(to) }),
})

function lastDay(date: string): string {
  const [year, month = '12', day] = date.split('-')
  return day ? date : `${year}-${month}-${String(lastOf(Number(year), Number(month))).padStart(2, '0')}`
}
