/** How much an actor took part in, over time: cooperation and conflict apart, what did not happen apart from what did. */
import { quadClassOf } from '../../model/quad-class.ts'
import type { HappeningSummary } from '../api/answers.ts'
import { isHollowState } from '../parts/happening-words.ts'

export interface Count {
  /** Asserted or contested. */
  readonly told: number
  /** Denied, planned or left open. */
  readonly hollow: number
}

export interface Bin {
  /** '2008' or '2008-03'. */
  readonly period: string
  readonly cooperation: Count
  readonly conflict: Count
}

export interface Activity {
  /** In order, with the empty ones between. */
  readonly bins: readonly Bin[]
  /** Happenings of the two classes that have no date. */
  readonly undated: number
}

/** Up to so many months are drawn by month, more by year. */
const MOST = 36

export function activityOf(happenings: readonly HappeningSummary[]): Activity {
  const acts = [...new Map(happenings.map((item) => [item.id, item])).values()].filter(({ type }) => quadClassOf(type) !== undefined)
  const dated = acts.flatMap((act) => {
    const month = monthOf(act)
    return month === undefined ? [] : [{ act, month }]
  })
  const undated = acts.length - dated.length
  if (dated.length === 0) return { bins: [], undated }
  const all = dated.map(({ month }) => month)
  const [first, last] = [Math.min(...all), Math.max(...all)]
  const step = last - first < MOST ? 1 : 12
  const start = step === 1 ? first : Math.floor(first / 12) * 12
  const bins = Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, i) => {
    const here = dated.filter(({ month }) => month >= start + i * step && month < start + (i + 1) * step).map(({ act }) => act)
    return { period: periodAt(start + i * step, step), cooperation: countOf(here, 'cooperation'), conflict: countOf(here, 'conflict') }
  })
  return { bins, undated }
}

function countOf(acts: readonly HappeningSummary[], quad: 'cooperation' | 'conflict'): Count {
  const some = acts.filter(({ type }) => quadClassOf(type) === quad)
  const hollow = some.filter(({ state }) => isHollowState(state)).length
  return { told: some.length - hollow, hollow }
}

/** Months since the year 0; a year without a month counts as its January. */
function monthOf({ from, to }: HappeningSummary): number | undefined {
  const [, year, month] = /^(\d{4})(?:-(\d\d))?/.exec(from ?? to ?? '') ?? []
  return year === undefined ? undefined : Number(year) * 12 + Math.max(0, Number(month ?? 1) - 1)
}

const periodAt = (month: number, step: 1 | 12): string => {
  const year = String(Math.floor(month / 12)).padStart(4, '0')
  return step === 12 ? year : `${year}-${String((month % 12) + 1).padStart(2, '0')}`
}
