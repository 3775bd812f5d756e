/** The address of the search view as a question to the server. */
import type { Query } from '../api/client.ts'
import type { SearchSearch } from './address.ts'

/**
 * What is typed so far: its last word may still grow, so that every word is taken that begins so. A space, a quotation mark or a `*` at
 * the end says that the word is whole; a single letter is too little to go by.
 */
export function growing(typed: string): string {
  const [, before = '', last = ''] = /^(.*?)((?:^|(?<=\s))[^\s"]+)$/su.exec(typed) ?? []
  const open = (before.match(/"/g) ?? []).length % 2 === 1
  return open || last.startsWith('-') || !/[\p{L}\p{N}]{2}$/u.test(last) ? typed : `${before}${last}*`
}

export const isNarrowed = ({ q: _, group: __, ...rest }: SearchSearch): boolean => Object.values(rest).some((value) => value !== undefined)

/** So many of each stand beside one another, and so many where one group is chosen. */
const EACH = 5
const ALL = 200

export const askedOf = ({ q = '', group, states, since, until, inside, ...rest }: SearchSearch): Query => ({
  words: growing(q),
  most: group ? ALL : EACH,
  ...rest,
  ...(states && { state: states }),
  ...(since && { from: since }),
  ...(until && { to: until }),
  ...(inside && { document: inside }),
})
