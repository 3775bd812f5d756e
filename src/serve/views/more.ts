import type { Ink } from '../page/ink.ts'
import { count } from './words.ts'

/** One line that says that the list goes on, and how to see the rest; nothing when it does not. */
export function more(
  page: { readonly items: readonly unknown[]; readonly total?: number | undefined; readonly next?: string | undefined },
  ink: Ink,
): readonly string[] {
  if (!page.next) return []
  const rest = page.total === undefined ? 'more' : count(page.total - page.items.length, 'more', 'more')
  return ['', ink.quiet(`… and ${rest}: --limit 1000 shows up to a thousand, --json all of them.`)]
}
