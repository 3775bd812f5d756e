import type { Account } from '../api/answers.ts'

export interface Folded {
  readonly account: Account
  /** Accounts that only repeat it: of the same origin, in the same words by the same voice. */
  readonly copies: readonly Account[]
}

/** Independent accounts in their order, each with its copies; copies of nothing that is here stand for themselves. */
export function copiesFolded(accounts: readonly Account[]): readonly Folded[] {
  const own = accounts.filter(({ independent }) => independent)
  const heads = accounts.filter((account) => account.independent || !own.some((head) => repeats(account, head)))
  return heads.map((account) => ({
    account,
    copies: account.independent ? accounts.filter((copy) => !copy.independent && own.find((head) => repeats(copy, head)) === account) : [],
  }))
}

const repeats = (copy: Account, head: Account): boolean =>
  copy.origin === head.origin &&
  copy.value === head.value &&
  copy.lemma === head.lemma &&
  copy.voices.at(-1) === head.voices.at(-1) &&
  copy.document !== head.document
