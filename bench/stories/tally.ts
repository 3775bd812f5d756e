/** Counts of right, too many and missing, and what stood behind each. */

export interface Tally {
  readonly right: number
  readonly extra: number
  readonly missing: number
}

/** What is counted in a story; each is right / extra / missing, shares have no extra. */
const MEASURES = [
  'triggers',
  'happenings',
  'types',
  'counts',
  'apart',
  'disputes',
  'topics',
  'voices',
  'traps',
  'revised',
  'differs',
  'origins',
  'copies',
  'published',
  'actors',
] as const
export type Measure = (typeof MEASURES)[number]

export interface Score {
  readonly name: string
  readonly tallies: Readonly<Record<Measure, Tally>>
  /** One line each: what was missed, what was a false alarm. */
  readonly notes: readonly { readonly measure: Measure; readonly note: string }[]
}

const NOTHING: Tally = { right: 0, extra: 0, missing: 0 }

const plus = (a: Tally, b: Tally): Tally => ({
  right: a.right + b.right,
  extra: a.extra + b.extra,
  missing: a.missing + b.missing,
})

/** NaN where nothing was there to be found. */
export const precision = ({ right, extra }: Tally): number => right / (right + extra)
export const recall = ({ right, missing }: Tally): number => right / (right + missing)
export const f1 = ({ right, extra, missing }: Tally): number => (2 * right) / (2 * right + extra + missing)

/** All stories as one. */
export const total = (scores: readonly Score[]): Score => ({
  name: 'all',
  tallies: Object.fromEntries(
    MEASURES.map((measure) => [measure, scores.map(({ tallies }) => tallies[measure]).reduce(plus, NOTHING)]),
  ) as Record<Measure, Tally>,
  notes: scores.flatMap(({ name, notes }) => notes.map(({ measure, note }) => ({ measure, note: `${name}: ${note}` }))),
})

/** Collects while scoring. */
export interface Sheet {
  readonly count: (measure: Measure, what: keyof Tally, note?: string) => void
  readonly note: (measure: Measure, note: string) => void
  readonly score: (name: string) => Score
}

export function sheet(): Sheet {
  const tallies = Object.fromEntries(MEASURES.map((measure) => [measure, NOTHING])) as Record<Measure, Tally>
  const notes: { measure: Measure; note: string }[] = []
  return {
    count: (measure, what, note) => {
      tallies[measure] = { ...tallies[measure], [what]: tallies[measure][what] + 1 }
      if (note) notes.push({ measure, note })
    },
    note: (measure, note) => {
      notes.push({ measure, note })
    },
    score: (name) => ({ name, tallies, notes }),
  }
}
