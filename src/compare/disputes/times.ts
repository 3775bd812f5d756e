/** When: different days for one happening differ; they are disputed where a voice denies the other's day in so many words. */
import type { Happening } from '../../model/comparison.ts'
import { contradicts } from './contradiction.ts'
import type { Kinship } from './kin.ts'
import { isBetweenVoices, type Parting, type Side } from './parting.ts'
import { daysOf, isDay, overlap } from './spans-of-time.ts'
import type { Told } from './told.ts'

export function timesOf(happening: Happening, told: readonly Told[], kinship: Kinship): readonly Parting[] {
  const dated = told.filter((one) => one.asserts && one.sign === '+' && isDay(one.account.says) && one.event.rule !== 'tally')
  const denied = deniedDays(told, dated, kinship)
  const kind = denied.length > 0 ? 'dispute' : 'differs'
  const sides = byDay(denied.length > 0 ? denied : dated)
  if (sides.length < 2 || !isBetweenVoices(sides)) return []
  return [{ kind, about: 'time', happening: happening.id, key: '', sides, rule: `times/${kind}` }]
}

/** `not on Monday but on Tuesday`: the voice that says so, and those that say Monday. */
function deniedDays(told: readonly Told[], dated: readonly Told[], kinship: Kinship): readonly Told[] {
  const denials = told.filter((one) => one.asserts && one.sign === '-' && isDay(one.account.says))
  return denials.flatMap((denial) => {
    const instead = dated.filter((one) => one.voice.key === denial.voice.key && !overlap(one.account.says, denial.account.says))
    const against = dated.filter((one) => contradicts(denial, one, kinship))
    return instead.length > 0 && against.length > 0 ? [...against, ...instead] : []
  })
}

/** Days next to each other may be one night, or a date line; they make one side. */
function byDay(dated: readonly Told[]): readonly Side[] {
  const groups: Told[][] = []
  for (const one of dated.toSorted((a, b) => day(a).localeCompare(day(b)))) {
    const last = groups.at(-1)
    if (last && overlap(last[0]!.account.says, one.account.says)) last.push(one)
    else groups.push([one])
  }
  return groups.map((told) => ({ value: day(told[0]!), told }))
}

const day = ({ account }: Told): string => daysOf(account.says)![0]
