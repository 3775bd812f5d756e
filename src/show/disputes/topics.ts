/** What disputes are about, in the words of the view, and how they are grouped. */
import type { Dispute } from '../api/answers.ts'

export const GROUPS = ['whether', 'who', 'when', 'where', 'how many', 'why'] as const
export type Group = (typeof GROUPS)[number]

const GROUP_OF: Readonly<Record<Dispute['about'], Group>> = {
  occurrence: 'whether',
  source: 'who',
  target: 'who',
  time: 'when',
  place: 'where',
  number: 'how many',
  cause: 'why',
  motive: 'why',
}

export const groupOf = ({ about }: Pick<Dispute, 'about'>): Group => GROUP_OF[about]

/** The kinds of parting in the order of the list, with what each means. */
export const KINDS: readonly (readonly [Dispute['kind'], string])[] = [
  ['dispute', 'Disputed: both cannot hold'],
  ['differs', 'Differs: another date or scope'],
  ['revised', 'Revised by the same voice'],
]

/** In the order in which they stand in the list: by kind, then as the case ranks them. */
export const listed = (disputes: readonly Dispute[], group: Group | undefined): readonly Dispute[] =>
  KINDS.flatMap(([kind]) => disputes.filter((one) => one.kind === kind && (group === undefined || groupOf(one) === group)))

/** '4 disputed, 2 differ, 1 revised'; kinds that there are none of are left out. */
export function countWords(disputes: readonly Dispute[]): string {
  const count = (kind: Dispute['kind']): number => disputes.filter((one) => one.kind === kind).length
  const [disputed, differ, revised] = KINDS.map(([kind]) => count(kind))
  const parts = [
    disputed && `${disputed} disputed`,
    differ && `${differ} ${differ === 1 ? 'differs' : 'differ'}`,
    revised && `${revised} revised`,
  ]
  return parts.filter(Boolean).join(', ') || 'none'
}
