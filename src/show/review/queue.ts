/** Where one goes in the queue. */
interface Queued {
  readonly event: string
}

/** What is left when some have been decided on a moment ago, and the one that is chosen: the first unless another is. */
export function standing<T extends Queued>(
  items: readonly T[],
  going: ReadonlySet<string>,
  at: string | undefined,
): { readonly left: readonly T[]; readonly chosen: T | undefined; readonly index: number } {
  const left = items.filter(({ event }) => !going.has(event))
  const found = left.findIndex(({ event }) => event === at)
  const index = left.length === 0 ? -1 : Math.max(0, found)
  return { left, chosen: left[index], index }
}

/** The one so many steps on; the ends are ends. */
export const stepped = <T>(items: readonly T[], index: number, by: number): T | undefined =>
  items[Math.max(0, Math.min(items.length - 1, index + by))]

/** The one that takes the place of a decided one: the next, at the end the one before. */
export const successor = <T>(items: readonly T[], index: number): T | undefined => items[index + 1] ?? items[index - 1]

/** One that was decided on here and has come back, as by an undo. */
export const cameBack = <T extends Queued>(items: readonly T[], decided: ReadonlySet<string>, going: ReadonlySet<string>): T | undefined =>
  items.find(({ event }) => decided.has(event) && !going.has(event))

/** The document before or after, of all that there are; from none the first or the last, and beyond the ends none again. */
export function documentBeside(numbers: readonly number[], document: number | undefined, by: 1 | -1): number | undefined {
  const at = document === undefined ? (by > 0 ? -1 : numbers.length) : numbers.indexOf(document)
  return numbers[at + by]
}

interface Waiting {
  readonly id: string
}

/** The proposal that is chosen, if one is: they come before all events, so the first one is, unless the address names an event that there may be. */
export function chosenProposal<T extends Waiting>(proposals: readonly T[], at: string | undefined, events: number): T | undefined {
  const named = proposals.find(({ id }) => id === at)
  const anEvent = at !== undefined && !at.startsWith('proposal:') && events > 0
  return named ?? (anEvent ? undefined : proposals[0])
}
