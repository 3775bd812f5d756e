/** Claims that may be evidence for words somebody looks for. */
import type { Account, Happening } from '../api/answers.ts'

/** Accounts whose sentence has some of the words, those with most of them first; the same words of one origin once. */
export function claimsWith(words: string, happenings: readonly Pick<Happening, 'accounts'>[]): readonly Account[] {
  const looked = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const scored = happenings
    .flatMap(({ accounts }) => accounts)
    .map((account) => ({ account, score: looked.filter((word) => account.quote.toLowerCase().includes(word)).length }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.account.number - b.account.number || a.account.start - b.account.start)
  return [...new Map(scored.map(({ account }) => [`${account.event} ${account.claim}`, account])).values()]
}
