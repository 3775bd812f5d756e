import type { Happening } from '../../model/comparison.ts'

/** What a happening can be found by, a text at a time: its verb, who takes part, and each different sentence that tells of it. */
export function* toldIn({ lemma, actors, accounts }: Happening): Generator<string> {
  yield lemma
  for (const name of new Set(actors.map(({ name }) => name))) yield name
  for (const quote of new Set(accounts.map(({ quote }) => quote))) yield quote
}
