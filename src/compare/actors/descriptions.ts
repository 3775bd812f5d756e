/** `the army`, `hospital officials`: one body across documents when words and setting are the same. */
import { numberWords } from '../quantities/number-words.ts'
import type { Bearer } from './bearer.ts'
import type { Groups } from './groups.ts'

export function joinDescriptions(groups: Groups, bearers: readonly Bearer[]): void {
  const bodies = bearers.filter(isBody)
  for (const same of Map.groupBy(bodies, (bearer) => `${bearer.key}|${bearer.actor.country ?? `in ${bearer.context}`}`).values())
    for (const other of same.slice(1)) groups.join(same[0]!.index, other.index)
}

/** Counted people are others each time they are counted, and one who is only described may be anybody. */
const isBody = ({ actor, key, context }: Bearer): boolean =>
  !actor.named &&
  ['organization', 'group', 'state'].includes(actor.kind) &&
  !isCounted(key) &&
  actor.sector !== undefined &&
  actor.sector !== 'CVL' &&
  (actor.country !== undefined || context !== '')

const isCounted = (key: string): boolean => /\d/.test(key) || key.split(' ').some((word) => numberWords().numbers.has(word))
