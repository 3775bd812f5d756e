/** Which documents have somebody in common, so that a short name is not looked for in another story. */
import type { Bearer } from './bearer.ts'

export interface Contexts {
  /** Whether the bearer's document names somebody beside the bearer whom one of the others' documents names too. */
  readonly touch: (bearer: Bearer, others: readonly Bearer[]) => boolean
}

/** How many documents of the others are looked at. */
const LOOK = 60

export function contextsOf(bearers: readonly Bearer[]): Contexts {
  const names = new Map<string, Set<string>>()
  for (const { document, key, actor } of bearers) {
    if (!actor.named) continue
    const known = names.get(document) ?? new Set<string>()
    names.set(document, known.add(key))
  }
  const share = (one: string, other: string, except: ReadonlySet<string>): boolean => {
    const [few, many] = [names.get(one)!, names.get(other)!].toSorted((a, b) => a.size - b.size)
    for (const key of few!) if (!except.has(key) && many!.has(key)) return true
    return false
  }
  return {
    touch: (bearer, others) =>
      others
        .slice(0, LOOK)
        .some((other) => other.document === bearer.document || share(bearer.document, other.document, new Set([bearer.key, other.key]))),
  }
}
