import type { EventType, Factuality } from '../api/answers.ts'
import { isHollow } from './factuality.tsx'
import { kindOf } from './kinds.tsx'

interface Props {
  /** Exactly the words of the text. */
  readonly quote: string
  /** Where they begin in it; UTF-16. */
  readonly at: number
  readonly trigger: { readonly start: number; readonly end: number }
  readonly type?: EventType | undefined
  readonly value?: Factuality | undefined
}

/** What stands before the trigger, the trigger, and what stands after; all before where the trigger lies outside. */
export function partsAround(quote: string, at: number, { start, end }: Props['trigger']): readonly [string, string, string] {
  if (start < at || end > at + quote.length || start >= end) return [quote, '', '']
  return [quote.slice(0, start - at), quote.slice(start - at, end - at), quote.slice(end - at)]
}

/** The words of a source with their trigger marked by kind; hollow where it is not said to have happened. */
export function MarkedWords({ quote, at, trigger, type = 'OTHER', value }: Props) {
  const [before, word, after] = partsAround(quote, at, trigger)
  return (
    <>
      {before}
      {word && <mark className={`trigger k-${kindOf(type)}${value && isHollow(value) ? ' not' : ''}`}>{word}</mark>}
      {after}
    </>
  )
}
