/** Hits of a search: the document, and the words around. */
import type { View } from '../commands/command.ts'
import { safe, wrapped } from '../page/ink.ts'
import { more } from './more.ts'
import { called } from './voices.ts'
import { count } from './words.ts'

interface Answer {
  readonly items: readonly { readonly number: number; readonly title: string; readonly snippet: string }[]
  readonly total?: number | undefined
  readonly next?: string | undefined
}

export const searchView: View<Answer> = {
  lines: (answer, ink, { words }) => {
    const looked = Array.isArray(words) ? words.join(' ') : ''
    if (answer.items.length === 0) return [`Nothing was found for ‘${safe(looked)}’.`]
    const marked = markerOf(looked)
    return [
      ink.title(`${count(answer.total ?? answer.items.length, 'document')} with ‘${safe(looked)}’`),
      ...answer.items.flatMap((hit) => [
        '',
        ink.strong(called(hit)),
        ...wrapped(
          safe(hit.snippet).replaceAll(marked, (word) => ink.title(word)),
          ink,
          2,
        ),
      ]),
      ...more(answer, ink),
    ]
  },
}

/** Finds the words that were looked for, at the beginning of words. */
function markerOf(looked: string): RegExp {
  const words = looked.match(/[\p{L}\p{N}]+/gu) ?? []
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|') || '(?!)'})[\\p{L}]*`, 'giu')
}
