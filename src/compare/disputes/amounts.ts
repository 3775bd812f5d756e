/** Numbers as intervals that may be exact, rough or bounded on one side, and whether two of them can both hold. */
import type { Quantity } from '../../model/digest.ts'

type Amount = Pick<Quantity, 'from' | 'to' | 'about' | 'only'>

/** How far a rough number may be off, and one that is round (500, 20,000). */
const ROUGH = 0.2
const ROUND = 0.1
/** Exact counts that differ by less than this factor are two counts of one thing, not two stories. */
const NEAR = 1.2

/** Whether two amounts cannot both hold, with tolerance: `at least 14` and 17 can, 14 and `at most 5` cannot. */
export function conflict(one: Amount, other: Amount): boolean {
  const [a, b] = [interval(one), interval(other)]
  if (a.low <= b.high && b.low <= a.high) return false
  const [low, high] = a.high < b.low ? [a.high, b.low] : [b.high, a.low]
  return low === 0 || high / low >= NEAR || one.only === true || other.only === true
}

function interval({ from, to, about }: Amount): { readonly low: number; readonly high: number } {
  return {
    low: from === undefined ? 0 : from * (1 - slack(from, about)),
    high: to === undefined ? Number.POSITIVE_INFINITY : to * (1 + slack(to, about)),
  }
}

const slack = (n: number, about: true | undefined): number => (about ? ROUGH : isRound(n) ? ROUND : 0)

/** One figure and then noughts, from 100 on. */
const isRound = (n: number): boolean => n >= 100 && /^[1-9]0+$|^[1-9]50*$/.test(String(n))

/** The number to sort by. */
export const sizeOf = ({ from, to }: Amount): number => from ?? to ?? 0

/** Whether an amount sets an upper limit that a later, larger one breaks. */
export const insists = ({ from, to, only }: Amount): boolean => only === true || (from === undefined && to !== undefined)

/** 'at least 14', 'at most 5', 'about 500', '10 to 15'. */
export function inWords({ from, to, about, only }: Amount): string {
  const shown = (n: number): string => n.toLocaleString('en-US')
  if (from === undefined) return `at most ${shown(to ?? 0)}`
  if (to === undefined) return `at least ${shown(from)}`
  const value = from === to ? shown(from) : `${shown(from)} to ${shown(to)}`
  return about ? `about ${value}` : only ? `only ${value}` : value
}
