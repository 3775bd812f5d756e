/** A document that draws on several others: each of its stretches goes to the first of those that have it. */
import type { Copy } from '../../model/comparison.ts'
import type { Pair } from './align.ts'
import { asCopy, type Shared } from './between.ts'
import { type Candidate, wordsIn } from './candidate.ts'
import { directionOf } from './direction.ts'
import type { IsFormula } from './formulas.ts'
import { isCopy } from './weigh.ts'

export interface Ways {
  /** What two documents share. */
  readonly shared: (one: Candidate, other: Candidate) => readonly Shared[]
  /** Formulas are no copies where nothing else is taken from a document. */
  readonly isFormula: IsFormula
}

/** Copies in one document, in the order of its text and without overlap, each with its first original among `others`. */
export function originalsOf(copy: Candidate, others: readonly Candidate[], { shared, isFormula }: Ways): readonly Copy[] {
  const taken = new Uint8Array(wordsIn(copy).count)
  return earliestFirst(others)
    .flatMap((other) => {
      const free = shared(copy, other)
        .filter((found) => found.copy.document === copy.document)
        .flatMap((found) => freeParts(found, taken))
      if (free.every(isFormula)) return []
      for (const { pairs } of free) taken.fill(1, pairs[0]![0], pairs.at(-1)![0] + 1)
      return free
    })
    .map(asCopy)
    .toSorted((a, b) => a.start - b.start)
}

/** By how many of the others each one precedes; the order of adding where that is equal. */
function earliestFirst(others: readonly Candidate[]): readonly Candidate[] {
  const wins = new Map(
    others.map((one) => [
      one,
      others.filter((other) => other.document !== one.document && directionOf(one, other).original === 'one').length,
    ]),
  )
  return others.toSorted((a, b) => wins.get(b)! - wins.get(a)! || a.number - b.number)
}

/** What of a shared stretch no earlier original has taken, where that is a copy by itself. */
function freeParts(found: Shared, taken: Uint8Array): readonly Shared[] {
  return runs(found.pairs, ([at]) => taken[at] === 0)
    .map((pairs) => ({ ...found, pairs }))
    .filter(({ copy, original, pairs }) => pairs.length === found.pairs.length || isCopy(wordsIn(copy), wordsIn(original), pairs))
}

function runs(pairs: readonly Pair[], free: (pair: Pair) => boolean): readonly (readonly Pair[])[] {
  const parts: Pair[][] = [[]]
  for (const pair of pairs) {
    if (free(pair)) parts.at(-1)!.push(pair)
    else if (parts.at(-1)!.length > 0) parts.push([])
  }
  return parts.filter(({ length }) => length > 0)
}
