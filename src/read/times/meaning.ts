import type { Day, Part, Unit } from '../../model/calendar.ts'

export type Bound = '<' | '>' | '~'
/** Where counting starts: the day of writing, the day the story has reached, or an event named by what follows. */
export type From = 'document' | 'story' | 'event'

/** What can be next, last, following or the same. */
export type Thing =
  | { readonly kind: 'unit'; readonly unit: Unit }
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'season'; readonly season: number }
  | { readonly kind: 'daypart' }
  | { readonly kind: 'overnight' }

/** What the words of a time expression say, before it is known which day the text has reached. */
export type Meaning =
  | {
      readonly kind: 'date'
      readonly date: Day
      readonly season?: number
      readonly part?: Part
      readonly week?: boolean
      readonly uncertain?: boolean
    }
  | { readonly kind: 'range'; readonly from: Day; readonly to: Day }
  | {
      readonly kind: 'fixed'
      readonly type: 'DATE' | 'DURATION' | 'SET'
      readonly value: string
      readonly qualifier?: Bound
      readonly anchor?: 'document'
    }
  | {
      readonly kind: 'shift'
      readonly count?: number
      readonly unit: Unit
      readonly sign: 1 | -1
      readonly from: From
      readonly exact: boolean
      readonly qualifier?: Bound
    }
  /** `step` counts from the reference: −1 last, 0 this, 1 next; absent for a bare weekday, which tense decides. */
  | {
      readonly kind: 'near'
      readonly step?: number
      readonly thing: Thing
      readonly from: From
      readonly part?: Part
      readonly hours: boolean
    }
  | { readonly kind: 'nth'; readonly day: number }
  /** 'From Monday to Wednesday'. */
  | { readonly kind: 'weekdays'; readonly first: number; readonly last: number }
  /** `at` as 'T03:00'; absent for 'the night'. */
  | { readonly kind: 'clock'; readonly at?: string }
  | { readonly kind: 'recent'; readonly unit: Unit; readonly sign: 1 | -1 }

/** A stretch of text that was understood as a time. */
export interface FoundTime {
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly meaning: Meaning
  /** Hours said beside the date, as 'T03:00'; '' when a part of the day is named. */
  readonly hours?: string
}
