/** What stands in an address, checked: what does not fit is dropped. Numbers in an address arrive as numbers. */

/** Words of at most 500 letters. */
export const wordsIn = (given: unknown): string | undefined => {
  const words = typeof given === 'number' ? String(given) : given
  return typeof words === 'string' && words.length > 0 && words.length <= 500 ? words : undefined
}

export const oneIn = <T extends string>(given: unknown, of: readonly T[]): T | undefined => of.find((one) => one === given)

/** A whole number between two, both included. */
export const numberIn = (given: unknown, least: number, most: number): number | undefined =>
  typeof given === 'number' && Number.isInteger(given) && given >= least && given <= most ? given : undefined

/** A year, a month or a day: '2008', '2008-03', '2008-03-25'. */
export const dayIn = (given: unknown): string | undefined => {
  const day = wordsIn(given)
  return day && /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(day) ? day : undefined
}

/** Some of a list, in its order; undefined when none is. */
export const someIn = <T extends string>(given: unknown, of: readonly T[]): readonly T[] | undefined => {
  const asked = Array.isArray(given) ? given : [given]
  const found = of.filter((one) => asked.includes(one))
  return found.length > 0 ? found : undefined
}

/** Without the keys that hold nothing, so that an address says only what differs from the beginning. */
export const without = <T extends object>(search: T): T =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as T
