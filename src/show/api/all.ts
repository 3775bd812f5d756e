import type { Paged } from './answers.ts'
import { ask, type Query } from './client.ts'

/** A whole list, page by page; `more` when it was cut at `most` items. */
export interface Whole<T> {
  readonly items: readonly T[]
  readonly total: number
  readonly more: boolean
}

/** Throws Refusal or Silence. */
export async function askAll<T>(path: string, query: Query = {}, most = 10_000, signal?: AbortSignal): Promise<Whole<T>> {
  const items: T[] = []
  let after: string | undefined
  let total: number | undefined
  do {
    const page: Paged<T> = await ask(path, { ...query, limit: Math.min(1000, most), after }, signal)
    items.push(...page.items)
    total = page.total ?? total
    after = page.next
  } while (after !== undefined && items.length < most)
  return { items, total: total ?? items.length, more: after !== undefined }
}
