/** Every actor of every document, made ready to be compared by name. */
import type { DigestActor, Report } from '../../model/digest.ts'
import { refOf } from '../../model/digest.ts'
import { knownName } from './known-names.ts'
import { folded, isAcronym, wordsOf } from './names.ts'

export interface Bearer {
  readonly index: number
  readonly ref: string
  readonly document: string
  readonly actor: DigestActor
  /** The folded name, or that of knowledge where it has one. */
  readonly key: string
  readonly words: readonly string[]
  /** The name as knowledge has it. */
  readonly known?: string
  /** What tells where a description belongs: the most named place, state or body of its document. */
  readonly context: string
}

export function bearersOf(reports: readonly Report[]): readonly Bearer[] {
  let index = 0
  return reports.flatMap(({ document, digest }) => {
    const context = contextOf(digest.actors)
    return digest.actors.map((actor): Bearer => {
      const known = actor.named && actor.kind !== 'person' ? knownName(actor.name) : undefined
      const key = isAcronym(actor.name) && !known ? actor.name.replaceAll('.', '').toLowerCase() : folded(known ?? actor.name)
      return {
        index: index++,
        ref: refOf(document, actor.id),
        document,
        actor,
        key,
        words: wordsOf(known ?? actor.name),
        context,
        ...(known && { known }),
      }
    })
  })
}

/** Places and states before bodies: a story is set where it is set. */
function contextOf(actors: readonly DigestActor[]): string {
  const named = actors.filter(({ named, kind }) => named && kind !== 'person')
  const pool = named.filter(({ kind }) => kind === 'place' || kind === 'state')
  const most = (pool.length > 0 ? pool : named).toSorted((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1))[0]
  return most ? folded(most.name) : ''
}
