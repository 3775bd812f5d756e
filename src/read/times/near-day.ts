import type { Day, Unit } from '../../model/calendar.ts'
import { edtf, isWhole, partOf, shifted } from '../../model/calendar.ts'
import type { Meaning } from './meaning.ts'

interface Start extends Day {
  readonly weekday?: number
}

interface Direction {
  /** The clause looks ahead: 'will vote on Friday'. */
  readonly ahead: boolean
  /** Counted from a day of the story, which goes forward. */
  readonly after: boolean
}

/** The day, week, month or year that 'last', 'next', 'that' or a bare weekday points to, with its value. */
export function nearDay(
  { thing, step, part }: Meaning & { kind: 'near' },
  start: Start,
  direction: Direction,
): { readonly day: Day; readonly value: string } {
  switch (thing.kind) {
    case 'weekday':
      return simple(weekdayDay(thing.weekday, step, start, direction), 'D')
    case 'month':
      return simple(monthDay(thing.month, step, start), 'M', part)
    case 'season':
      return seasonOf(thing.season, step ?? 0, start)
    case 'daypart':
      return simple(shifted(whole(start), step ?? 0, 'D'), 'D')
    case 'overnight':
      return nightBefore(whole(start))
    case 'unit':
      return unitOf(thing.unit, step ?? (thing.unit === 'WE' ? weekendStep(start, direction) : 0), start, part)
  }
}

/** The night that ends on a day. */
function nightBefore(day: Day): { day: Day; value: string } {
  return isWhole(day) ? { day, value: `${edtf(shifted(day, -1, 'D'))}/${edtf(day)}` } : simple(day, 'D')
}

/** 'The weekend' told of on a weekday is the last one, and on a Sunday, or ahead, that of the week. */
const weekendStep = ({ weekday = 7 }: Start, { ahead, after }: Direction): number => (ahead || after || weekday >= 6 ? 0 : -1)

const whole = ({ year, month, day }: Start): Day => ({
  ...(year !== undefined && { year }),
  ...(month !== undefined && { month }),
  ...(day !== undefined && { day }),
})

function simple(day: Day, unit: Unit, part?: (Meaning & { kind: 'near' })['part']): { day: Day; value: string } {
  if (day.year === undefined && day.month === undefined) return { day, value: unit === 'D' ? 'XXXX-XX-XX' : 'XXXX' }
  return { day, value: part ? partOf(day, part) : edtf(day) }
}

/** Days to the weekday meant: back from the day of writing, forward in a story or where the clause looks ahead. */
function weekdayDay(weekday: number, step: number | undefined, start: Start, { ahead, after }: Direction): Day {
  if (start.weekday === undefined || start.day === undefined) return {}
  const forward = (weekday - start.weekday + 7) % 7
  const strictly = forward || 7
  const back = forward - 7
  const days =
    step === 1
      ? strictly
      : step === -1
        ? back
        : step === 0 && !after
          ? weekday - start.weekday
          : ahead || after
            ? forward
            : back === -7
              ? 0
              : back
  return shifted(whole(start), days, 'D')
}

function monthDay(month: number, step: number | undefined, { year, month: now }: Start): Day {
  if (year === undefined || now === undefined) return { month, ...(year !== undefined && step === 0 && { year }) }
  if (step === 1) return { year: month > now ? year : year + 1, month }
  if (step === -1) return { year: month < now ? year : year - 1, month }
  return { year, month }
}

/** Seasons end in May, August, November and February. */
function seasonOf(season: number, step: number, { year, month }: Start): { day: Day; value: string } {
  if (year === undefined) return { day: {}, value: 'XXXX' }
  const end = { 21: 5, 22: 8, 23: 11, 24: 14 }[season] ?? 12
  const over = month !== undefined && month > end
  const at = step < 0 ? (over ? year : year - 1) : step > 0 ? (month !== undefined && month < end - 2 ? year : year + 1) : year
  return { day: { year: at }, value: `${edtf({ year: at })}-${season}` }
}

function unitOf(unit: Unit, step: number, start: Start, part: (Meaning & { kind: 'near' })['part']): { day: Day; value: string } {
  if (unit === 'W' || unit === 'WE' || unit === '2W') return weekOf(unit, step, start)
  if (unit === 'Q') return quarterOf(step, start)
  if (unit === '10Y')
    return start.year === undefined ? { day: {}, value: 'XXXX' } : { day: {}, value: `${Math.floor(start.year / 10) + step}X` }
  if (unit === 'M') return simple(shifted(whole(start), step, 'M'), 'M', part)
  if (unit === 'Y') return simple(shifted(whole(start), step, 'Y'), 'Y', part)
  return simple(shifted(whole(start), step, 'D'), 'D')
}

/** A week is an interval of days from Monday; without the weekday of the start, the days are not known. */
function weekOf(unit: Unit, step: number, start: Start): { day: Day; value: string } {
  const day = whole(start)
  if (!isWhole(day) || start.weekday === undefined) {
    const about = step === 0 && day.month !== undefined ? { ...day } : shifted({ ...day }, step * 7, 'D')
    return { day: about, value: about.year === undefined && about.month === undefined ? 'XXXX' : edtf(about) }
  }
  const monday = shifted(day, 1 - start.weekday + step * 7, 'D')
  const from = unit === 'WE' ? shifted(monday, 5, 'D') : monday
  const to = shifted(monday, 6, 'D')
  return { day: from, value: `${edtf(from)}/${edtf(to)}` }
}

function quarterOf(step: number, { year, month }: Start): { day: Day; value: string } {
  if (year === undefined || month === undefined) return { day: {}, value: 'XXXX' }
  const first = shifted({ year, month: Math.floor((month - 1) / 3) * 3 + 1 }, step * 3, 'M')
  return { day: first, value: `${edtf(first)}/${edtf(shifted(first, 2, 'M'))}` }
}
