import { z } from 'zod'
import { rules } from '../../knowledge.ts'
import type { Groups } from './groups.ts'
import type { Meaning } from './meaning.ts'
import { century } from './meanings/century.ts'
import { clock } from './meanings/clock.ts'
import { date } from './meanings/date.ts'
import { decade } from './meanings/decade.ts'
import { duration } from './meanings/duration.ts'
import { era } from './meanings/era.ts'
import { holiday } from './meanings/holiday.ts'
import { near } from './meanings/near.ts'
import { nth } from './meanings/nth.ts'
import { often } from './meanings/often.ts'
import { quarter } from './meanings/quarter.ts'
import { range } from './meanings/range.ts'
import { recent } from './meanings/recent.ts'
import { shift } from './meanings/shift.ts'
import { slash } from './meanings/slash.ts'
import { weekdays } from './meanings/weekdays.ts'
import { compilePattern } from './pattern.ts'

const MEANINGS = { century, clock, date, decade, duration, era, holiday, near, nth, often, quarter, range, recent, shift, slash, weekdays }

const Rule = z.strictObject({
  id: z.string(),
  pattern: z.string(),
  make: z.enum(Object.keys(MEANINGS) as [keyof typeof MEANINGS]),
  with: z.record(z.string(), z.string()).default({}),
  yes: z.array(z.string()).min(1),
  no: z.array(z.string()).default([]),
})

export interface TimeRule {
  readonly id: string
  readonly pattern: RegExp
  readonly mean: (groups: Groups) => Meaning | undefined
  readonly yes: readonly string[]
  readonly no: readonly string[]
}

let compiled: readonly TimeRule[] | undefined

/** The rules of `lexicon/times.yaml`, in the order of the file. */
export function timeRules(): readonly TimeRule[] {
  compiled ??= rules('lexicon/times.yaml', z.array(Rule)).map((rule) => ({
    id: rule.id,
    pattern: compilePattern(rule.pattern),
    mean: (groups) => MEANINGS[rule.make]({ ...groups, ...rule.with }),
    yes: rule.yes,
    no: rule.no,
  }))
  return compiled
}
