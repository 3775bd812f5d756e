/** Filters that let few happenings through: these are named one by one, instead of asking row by row whether one fits. */
import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'
import { inOrder } from './in-order.ts'
import type { Narrow } from './narrow.ts'

/**
 * `n` of the happenings that the filter lets through; undefined when they are more than `few`, up to where a list is quicker
 * than a walk over what they belong to, or when it lets through all.
 */
export async function fewOf(database: Database, narrow: Narrow, few: number): Promise<readonly number[] | undefined> {
  if (Object.keys(narrow).length === 0) return undefined
  const found = await inOrder(database, narrow, {}, few + 1)
  return found.length > few ? undefined : found.map(({ n }) => n)
}

/** `column` is one of the numbers; one parameter however many there are, so that the statement stays the same. */
export const oneOf = ({ kind }: Database, column: RawBuilder<unknown>, numbers: readonly number[]): RawBuilder<unknown> =>
  kind === 'sqlite'
    ? sql`${column} in (select value from json_each(${JSON.stringify(numbers)}))`
    : sql`${column} = any(${numbers as number[]}::int[])`
