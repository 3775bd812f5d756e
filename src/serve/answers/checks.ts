/** Why it counts as one dispute, check by check. */
import { z } from 'zod'
import type { CaseDispute, CaseDisputeTopic, Happening } from '../../model/comparison.ts'
import type { Frozen } from '../operation.ts'

export const CHECKS = ['happening', 'days', 'question', 'voices'] as const

export const CheckAnswer = z
  .object({
    check: z.enum(CHECKS),
    holds: z.boolean(),
    says: z.string().describe('in plain words'),
  })
  .meta({ id: 'DisputeCheck', description: 'one of the tests that two accounts must pass to be a dispute' })

type Check = Frozen<z.input<typeof CheckAnswer>>

/** All four hold of a dispute; of what differs or was revised at least one does not. */
export function checksOf(dispute: CaseDispute, happening: Happening | undefined): readonly Check[] {
  return [sameHappening(dispute, happening), sameDays(dispute, happening), sameQuestion(dispute), ownVoices(dispute)]
}

const TOPICS: Readonly<Record<CaseDisputeTopic, string>> = {
  occurrence: 'whether it happened',
  source: 'who did it',
  target: 'to whom it was done',
  time: 'when',
  place: 'where',
  number: 'how many',
  cause: 'cause',
  motive: 'motive',
}

function sameHappening({ positions, about }: CaseDispute, happening: Happening | undefined): Check {
  const claims = new Set(happening?.accounts.map(({ claim }) => claim))
  const elsewhere = positions.filter(({ quotes }) => !quotes.some(({ claim }) => claims.has(claim)))
  const title = happening ? titleOf(happening) : 'it'
  const reasons = about === 'cause' || about === 'motive'
  if (elsewhere.length > 0 && !reasons) return { check: 'happening', holds: true, says: `same happening, told as other acts: ${title}` }
  return { check: 'happening', holds: true, says: `same happening: ${title}` }
}

/** `withdraw, the army and Basra`. */
function titleOf({ lemma, actors }: Happening): string {
  const names = [...new Set(actors.map(({ name }) => name))].slice(0, 2)
  return names.length > 0 ? `‘${lemma}’, ${new Intl.ListFormat('en').format(names)}` : `‘${lemma}’`
}

function sameDays({ kind, about, positions }: CaseDispute, happening: Happening | undefined): Check {
  if (kind === 'differs' && about === 'time')
    return { check: 'days', holds: false, says: `other days: ${positions.map(({ value }) => value).join(', ')}` }
  const { from, to } = happening ?? {}
  const days = from && to && from !== to ? `${from} to ${to}` : (from ?? to)
  return { check: 'days', holds: true, says: days ? `same days: ${days}` : 'no side gives another day' }
}

const sameQuestion = ({ kind, about }: CaseDispute): Check =>
  kind === 'differs' && about !== 'time'
    ? { check: 'question', holds: false, says: `both can hold: another ${SCOPES[about] ?? 'scope'}` }
    : { check: 'question', holds: true, says: `same question: ${TOPICS[about]}` }

const SCOPES: Readonly<Partial<Record<CaseDisputeTopic, string>>> = {
  place: 'place',
  number: 'count or moment',
  cause: 'reason',
  motive: 'reason',
  occurrence: 'circumstance',
}

function ownVoices({ kind, positions }: CaseDispute): Check {
  if (kind === 'revised') return { check: 'voices', holds: false, says: 'one voice, or its outlet, changed what it said' }
  const sides = positions.map(({ voices }) => new Set(voices.map(({ key }) => key)))
  const shared = sides.some((side, i) => [...side].every((key) => sides.some((other, j) => i !== j && other.has(key))))
  return shared
    ? { check: 'voices', holds: false, says: 'a side has no voice of its own' }
    : { check: 'voices', holds: true, says: 'each asserts it in a voice of its own' }
}
