import type { Happening } from '../../model/comparison.ts'
import type { Kinship } from './kin.ts'
import { type Parting, type Side, unique } from './parting.ts'
import { publishedOf, type Told } from './told.ts'

export interface Denied {
  readonly denial: Told
  /** What it contradicts. */
  readonly against: readonly Told[]
}

/** One voice, or one body by different speakers, that in a later report says the opposite: first what it said first. */
export function revisedOf(happening: Happening, pairs: readonly Denied[], { same }: Kinship): readonly Parting[] {
  const turns = pairs.flatMap(({ denial, against }) =>
    against
      .filter((one) => same(one.voice.key, denial.voice.key) && isDated(one) && isDated(denial) && day(one) !== day(denial))
      .map((one) => [one, denial]),
  )
  if (turns.length === 0) return []
  const sides = [
    { value: 'happened', told: unique(turns.map(([one]) => one!)) },
    { value: 'did not happen', told: unique(turns.map(([, denial]) => denial!)) },
  ]
  const inOrder = sides.toSorted((a, b) => first(a).localeCompare(first(b)))
  return [{ kind: 'revised', about: 'occurrence', happening: happening.id, key: '', sides: inOrder, rule: 'changed-its-word' }]
}

const day = (one: Told): string => publishedOf(one) ?? ''
const isDated = (one: Told): boolean => day(one) !== ''
const first = ({ told }: Side): string => told.map(day).toSorted()[0]!
