/** How far an import is: counts, speed, time left. */
import type { News } from '../../library/adding/news.ts'

export interface Tally {
  readonly total: number
  /** Added, unchanged and failed ones. */
  readonly done: number
  readonly failed: number
  readonly sentences: number
  /** The document that was begun last. */
  readonly current?: string
}

export const NOTHING: Tally = { total: 0, done: 0, failed: 0, sentences: 0 }

export function tallied(tally: Tally, news: News): Tally {
  switch (news.event) {
    case 'found':
      return { ...tally, total: tally.total + news.documents }
    case 'reading':
      return { ...tally, current: news.uri }
    case 'added':
      return { ...tally, done: tally.done + 1, sentences: tally.sentences + news.sentences }
    case 'unchanged':
      return { ...tally, done: tally.done + 1 }
    case 'failed':
      return { ...tally, done: tally.done + 1, failed: tally.failed + 1 }
    default:
      return tally
  }
}

/** Sentences a second. @param seconds since the beginning */
export const speedOf = ({ sentences }: Tally, seconds: number): number => (seconds > 0 ? sentences / seconds : 0)

/** Seconds, as the documents so far took; nothing before the first one. */
export const leftOf = ({ done, total }: Tally, seconds: number): number | undefined =>
  done > 0 ? ((total - done) * seconds) / done : undefined

/** 75 → '1 min 15 s'. */
export function duration(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}
