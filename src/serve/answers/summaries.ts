import type { Happening } from '../../model/comparison.ts'
import type { Store } from '../../model/store.ts'
import type { SummaryAnswer } from './happening.ts'

export type Summaries = (happening: string) => Promise<SummaryAnswer | undefined>

/** Looks each happening up once. */
export function summariesOf(store: Store): Summaries {
  const known = new Map<string, Promise<SummaryAnswer | undefined>>()
  return (id) => {
    const found = known.get(id) ?? store.happening(id).then((happening) => happening && summaryOf(happening))
    known.set(id, found)
    return found
  }
}

/** A happening without its accounts. */
export const summaryOf = ({ id, type, lemma, state, actors, from, to, reports, origins }: Happening): SummaryAnswer => ({
  id,
  type,
  lemma,
  state,
  actors,
  ...(from && { from }),
  ...(to && { to }),
  reports,
  origins,
})
