/** What a merge of two actors comes to, told before it is done. */
import type { Actor, ActorPage } from '../api/answers.ts'

export interface Merging {
  /** All names of both, each once. */
  readonly names: readonly string[]
  /** Documents that name either. */
  readonly documents: number
  /** Documents that name both: they write of two, or of one under two names. */
  readonly both: readonly string[]
  /** Happenings in which both take part: after the merge one acts on itself there. */
  readonly between: number
}

export function mergingOf(one: ActorPage, other: ActorPage): Merging {
  const [here, there] = [documentsOf(one.actor), documentsOf(other.actor)]
  const ids = happeningsOf(one)
  return {
    names: [...new Set([one.actor, other.actor].flatMap(({ name, aliases }) => [name, ...aliases]))],
    documents: new Set([...here, ...there]).size,
    both: [...here].filter((document) => there.has(document)),
    between: [...happeningsOf(other)].filter((id) => ids.has(id)).length,
  }
}

const documentsOf = ({ members = [] }: Actor): ReadonlySet<string> => new Set(members.map((ref) => ref.slice(0, ref.indexOf('#'))))

const happeningsOf = ({ did, undergone, otherwise }: ActorPage): ReadonlySet<string> =>
  new Set([...did, ...undergone, ...otherwise].map(({ id }) => id))
