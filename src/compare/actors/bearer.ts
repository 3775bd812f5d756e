/** Every actor of every document, made ready to be compared by name. */
import type { DigestActor, Report } from '../../model/digest.ts'
import { refOf } from '../../model/digest.ts'
import { knownName } from './known-names.ts'
import { folded, isAcronym, wordsOf } from './names.ts'
import { placeNamed } from './plain.ts'

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
  /** That of the body a person belongs to, where the document names it, else its own. */
  readonly sector?: string
  /** What tells where a description belongs: the most named place, state or body of its document. */
  readonly context: string
}

export function bearersOf(reports: readonly Report[]): readonly Bearer[] {
  let index = 0
  return reports.flatMap(({ document, digest }) => {
    const context = contextOf(digest.actors)
    const sectors = new Map(digest.actors.map(({ id, sector }) => [id, sector]))
    return digest.actors.map((actor): Bearer => {
      const plain = (actor.kind === 'place' && placeNamed(actor.name)) || actor.name
      const known = actor.named && actor.kind !== 'person' ? knownName(plain) : undefined
      const key = isAcronym(actor.name) && !known ? actor.name.replaceAll('.', '').toLowerCase() : folded(known ?? plain)
      return {
        index: index++,
        ref: refOf(document, actor.id),
        document,
        actor,
        key,
        words: wordsOf(known ?? plain),
        context,
        ...given(sectorOf(actor, sectors)),
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

/** `chairwoman of the Dockers' Union`: a chair is of the sector of what it chairs. */
const sectorOf = ({ kind, memberOf, sector }: DigestActor, sectors: ReadonlyMap<string, string | undefined>): string | undefined =>
  (kind === 'person' ? memberOf?.map((owner) => sectors.get(owner)).find((owner) => owner && owner !== 'CVL') : undefined) ?? sector

const given = (sector: string | undefined): { readonly sector?: string } => (sector ? { sector } : {})
