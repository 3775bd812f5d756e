import { z } from 'zod'
import { table } from '../../knowledge.ts'
import type { NameSpan } from '../../model/document.ts'

const Row = z.object({ name: z.string(), aliases: z.string() })
let known: ReadonlySet<string> | undefined

/** States are places among names, also where they act: the corpora of names differ on it, so the model is not sure. */
export function asPlace(text: string, name: NameSpan): NameSpan {
  known ??= new Set(
    table('actors/states.tsv', Row)
      .flatMap(({ name: state, aliases }) => [state, ...aliases.split(';')])
      .map((word) => word.trim()),
  )
  return (name.type === 'ORG' || name.type === 'OTHER') && known.has(text.slice(name.start, name.end)) ? { ...name, type: 'LOC' } : name
}
