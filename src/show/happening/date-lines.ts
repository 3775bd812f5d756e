/** What the accounts of a happening say of its date, a line a voice and date; and when its reports came out. */
import type { Happening } from '../api/answers.ts'
import { type Days, daysBetween, daysOf } from '../parts/dates.ts'

export interface Line {
  readonly key: string
  readonly kind: 'told' | 'published'
  readonly voice: { readonly key: string; readonly name: string }
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly days: Days
  /** How many accounts say the same; of copies each counts. */
  readonly times: number
}

/** Told lines in the order of their days, publications in the order of theirs; a report is published by its outermost voice. */
export function linesOf({ accounts }: Pick<Happening, 'accounts'>): {
  readonly told: readonly Line[]
  readonly published: readonly Line[]
} {
  const told = accounts.flatMap(({ chain, says }) => {
    const days = daysBetween(says.from, says.to)
    const voice = chain.at(-1)
    return days && voice ? [{ kind: 'told' as const, voice, from: says.from, to: says.to, days }] : []
  })
  const documents = new Map(accounts.map((account) => [account.document, account]))
  const published = [...documents.values()].flatMap(({ published: when, chain }) => {
    const days = when ? daysOf(when) : undefined
    const voice = chain[0]
    return days && voice ? [{ kind: 'published' as const, voice, from: when, to: when, days }] : []
  })
  return { told: counted(told), published: counted(published) }
}

type Uncounted = Omit<Line, 'key' | 'times'>

const counted = (lines: readonly Uncounted[]): readonly Line[] =>
  [...Map.groupBy(lines, ({ kind, voice, from, to }) => `${kind} ${voice.name} ${from ?? ''}/${to ?? ''}`)]
    .map(([key, some]) => ({ ...some[0]!, key, times: some.length }))
    .toSorted((a, b) => start(a) - start(b))

const start = ({ days }: Pick<Line, 'days'>): number => days.first ?? days.last ?? 0

/** The days that all lines lie in, with a day of air; undefined without any. */
export function rangeOf(lines: readonly Pick<Line, 'days'>[]): readonly [number, number] | undefined {
  const all = lines.flatMap(({ days }) => [days.first, days.last].filter((day) => day !== undefined))
  if (all.length === 0) return undefined
  const [first, last] = [Math.min(...all), Math.max(...all)]
  const air = Math.max(1, Math.round((last - first) / 20))
  return [first - air, last + air]
}
