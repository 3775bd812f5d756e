/** What the reading of one document found disputed in it, as a parting of the case. */
import type { CaseDisputeTopic } from '../../model/comparison.ts'
import type { DigestDispute, Report } from '../../model/digest.ts'
import type { Parting, Side } from './parting.ts'
import type { Placed } from './placed.ts'
import { actOf } from './reasons.ts'
import type { Told } from './told.ts'

export const toldInside = (placed: Placed, reports: readonly Report[]): readonly Parting[] =>
  reports.flatMap((report) => report.digest.disputes.flatMap((dispute) => partingOf(placed, report, dispute)))

function partingOf(placed: Placed, { document }: Report, { about, positions }: DigestDispute): readonly Parting[] {
  const sides = positions.map(({ claims, voices }) => {
    const told = claims.flatMap((claim) => placed.toldAs(`${document}#${claim}`) ?? [])
    return { told: told.filter((one, i) => i === 0 || voices.some((voice) => placed.speaks(one, voice))) }
  })
  const first = sides[0]?.told[0]
  const reasons = about === 'cause' || about === 'motive'
  const happening = first && placed.happeningOf((reasons ? (sides[0]?.told[1] ?? first) : first).account.event)
  if (!happening || sides.some(({ told }) => told.length === 0)) return []
  const topic = about as CaseDisputeTopic
  return [
    {
      kind: 'dispute',
      about: topic,
      happening: happening.id,
      key: '',
      sides: sides.map(({ told }): Side => ({ value: positionOf(topic, told[0]!), told })),
      rule: 'read-in-one',
    },
  ]
}

const positionOf = (about: CaseDisputeTopic, { sign, event }: Told): string =>
  about === 'occurrence' ? (sign === '+' ? 'happened' : 'did not happen') : sign === '-' ? `not: ${actOf(event)}` : actOf(event)
