import { happeningTitle } from '../../model/happening-title.ts'
import type { HappeningSummary } from '../api/answers.ts'
import { daysBetween } from '../parts/dates.ts'

const MOST = 8

/** Other happenings that have all the words asked for; those most alike in word, kind, actors and day first, eight at most. */
export function likeliest(to: HappeningSummary, all: readonly HappeningSummary[], asked: string): readonly HappeningSummary[] {
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean)
  return all
    .filter((one) => one.id !== to.id && words.every((word) => searched(one).includes(word)))
    .map((one) => ({ one, score: alike(to, one) }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ one }) => one)
}

const searched = (one: HappeningSummary): string =>
  `${happeningTitle(one)} ${one.actors.map(({ name }) => name).join(' ')} ${one.type}`.toLowerCase()

function alike(a: HappeningSummary, b: HappeningSummary): number {
  const actors = new Set(a.actors.map(({ actor }) => actor))
  const shared = b.actors.filter(({ actor }) => actors.has(actor)).length
  return (a.lemma === b.lemma ? 2 : 0) + (a.type === b.type && a.type !== 'OTHER' ? 2 : 0) + 2 * Math.min(3, shared) + near(a, b)
}

/** 3 on the same day, less the further apart, 0 where either has no date. */
function near(a: HappeningSummary, b: HappeningSummary): number {
  const [one, other] = [daysBetween(a.from, a.to), daysBetween(b.from, b.to)]
  const [x, y] = [one?.first ?? one?.last, other?.first ?? other?.last]
  return x === undefined || y === undefined ? 0 : 3 / (1 + Math.abs(x - y) / 7)
}
