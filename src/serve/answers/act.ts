import { z } from 'zod'
import type { Happening } from '../../model/comparison.ts'
import type { Frozen } from '../operation.ts'
import { PartyAnswer, STATES } from './happening.ts'
import { EventTypeAnswer } from './kinds.ts'

export const ActAnswer = z
  .object({
    id: z.string().describe('id of the happening'),
    type: EventTypeAnswer,
    lemma: z.string().describe('the word that most accounts use'),
    state: z.enum(STATES).describe('open: nobody asserts or denies it'),
    from: z.string().optional().describe('EDTF: the first day that any dated account allows'),
    to: z.string().optional().describe('EDTF: the last one'),
    actors: z.array(PartyAnswer).describe('who does it and whom it is done to'),
    origins: z.array(z.string()).describe('ids of the independent origins of all its accounts'),
  })
  .meta({ id: 'Act', description: 'a happening that somebody is said to do to somebody' })

export type ActAnswer = Frozen<z.input<typeof ActAnswer>>

/** Undefined where nobody does it, or to nobody else. */
export function actAnswer({ id, type, lemma, state, from, to, actors, accounts }: Happening): ActAnswer | undefined {
  const parties = actors.filter(({ role }) => role === 'source' || role === 'target')
  const between = parties.some(
    (one) => one.role === 'source' && parties.some((other) => other.role === 'target' && other.actor !== one.actor),
  )
  if (!between) return undefined
  const dates = { ...(from && { from }), ...(to && { to }) }
  return { id, type, lemma, state, ...dates, actors: parties, origins: [...new Set(accounts.map(({ origin }) => origin))] }
}
