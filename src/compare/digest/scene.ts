/** Where a document is set, as far as its head tells. */
import type { Reading, Span } from '../../model/reading.ts'
import type { Mentions } from './mentions.ts'

/** Ids of the places and states that title, dateline and the first body passage name. */
export function sceneOf(reading: Reading, mentions: Mentions): readonly string[] {
  const kinds = new Map(reading.actors.map(({ id, kind }) => [id, kind]))
  return mentions.namedIn(headOf(reading)).filter((id) => ['place', 'state'].includes(kinds.get(id) ?? ''))
}

function headOf({ passages, text }: Reading): Span {
  const first = passages.find(({ role, end, start }) => role === 'body' && text.slice(start, end).trim().length > 60)
  return { start: 0, end: first?.end ?? 0 }
}
