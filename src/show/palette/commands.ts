/** What can be done from anywhere: the deeds of the page that is open, and the views. */
import { answers } from '../../model/search-places.ts'
import { queryOf } from '../../model/search-query.ts'
import type { Key } from '../keys/keys.tsx'

/** Deeds that make no sense from a list: they move within the page, or open what is open. */
const NOT_HERE: ReadonlySet<string> = new Set(['palette', 'out'])

export interface Commands {
  readonly page: readonly Key[]
  readonly views: readonly Key[]
  readonly everywhere: readonly Key[]
}

/** Those whose words begin with what is typed; a deed that several parts of the page take stands once. */
export function commandsFor(keys: readonly Key[], typed: string): Commands {
  const query = queryOf(
    typed
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => `${word.replaceAll(/["*]/g, '')}*`)
      .join(' '),
  )
  const fitting = [...new Map(keys.map((key) => [key.id, key])).values()].filter(
    ({ id, does }) => !NOT_HERE.has(id) && answers(does, query),
  )
  return {
    page: fitting.filter(({ where }) => where !== 'everywhere'),
    views: fitting.filter(({ id }) => id.startsWith('go ')),
    everywhere: fitting.filter(({ id, where }) => where === 'everywhere' && !id.startsWith('go ')),
  }
}
