/** Pages by the sort key of their last row: no row is counted over, whatever came in between. */
import { Failure } from '../model/failure.ts'
import type { Page, Paged } from '../model/store.ts'

export type Key = readonly (string | number)[]

/** How many rows a page has: 50 unless asked for otherwise, at most 1,000. */
export const limitOf = ({ limit = 50 }: Page): number => Math.min(1000, Math.max(1, Math.floor(limit)))

const cursorOf = (key: Key): string => Buffer.from(JSON.stringify(key)).toString('base64url')

/** The sort key that a cursor stands for. @throws Failure kind 'usage' when it is none that a page of this list gave. */
export function keyOf({ after }: Page, types: readonly ('number' | 'string')[]): Key | undefined {
  if (after === undefined) return undefined
  const key = parsed(after)
  if (Array.isArray(key) && key.length === types.length && types.every((type, i) => typeof key[i] === type)) return key as Key
  throw new Failure('usage', `'${after.slice(0, 60)}' is not a cursor of this list; take 'next' of the page before.`)
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

/** A page of rows that were asked for with one more than the limit. */
export function pageOf<R, T>(rows: readonly R[], limit: number, key: (row: R) => Key, item: (row: R) => T, total?: number): Paged<T> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(item),
    ...(total !== undefined && { total }),
    ...(rows.length > limit && last !== undefined && { next: cursorOf(key(last)) }),
  }
}
