/** Names that differ as two ways of writing one script in another do: joined when close, doubted when only the consonants agree. */
import { contradiction } from './agreement.ts'
import type { Bearer } from './bearer.ts'
import type { Groups } from './groups.ts'
import { consonants, spelling } from './names.ts'

export function joinSpellings(groups: Groups, bearers: readonly Bearer[]): void {
  const full = firstOfEachName(bearers.filter(({ actor, words }) => actor.named && words.length > 1 && actor.kind !== 'state'))
  for (const alike of Map.groupBy(full, ({ actor }) => spelling(actor.name)).values())
    pairs(alike, (one, other) => joinAlike(groups, one, other))
  for (const alike of Map.groupBy(
    full.filter(({ actor }) => actor.kind === 'person'),
    ({ actor }) => consonants(actor.name),
  ).values())
    pairs(alike, (one, other) => {
      if (groups.groupOf(one.index) !== groups.groupOf(other.index) && !inOneDocument(groups, one, other))
        groups.doubt(one.index, other.index, `${one.actor.name} and ${other.actor.name} may be two spellings of one name.`)
    })
}

const firstOfEachName = (bearers: readonly Bearer[]): readonly Bearer[] => [
  ...new Map(bearers.toReversed().map((bearer) => [bearer.key, bearer])).values(),
]

function joinAlike(groups: Groups, one: Bearer, other: Bearer): void {
  if (!contradiction(one, other) && !inOneDocument(groups, one, other)) groups.join(one.index, other.index)
}

/** A document that writes both means two; of names that very many write, the first documents tell enough. */
function inOneDocument(groups: Groups, one: Bearer, other: Bearer): boolean {
  const documents = new Set(
    groups
      .members(groups.groupOf(one.index))
      .slice(0, LOOK)
      .map(({ document }) => document),
  )
  return groups
    .members(groups.groupOf(other.index))
    .slice(0, LOOK)
    .some(({ document }) => documents.has(document))
}

const LOOK = 500

/** Names of one spelling are few; of very many only neighbours are compared. */
function pairs(alike: readonly Bearer[], each: (one: Bearer, other: Bearer) => void): void {
  alike.forEach((one, i) => {
    for (const other of alike.slice(i + 1, i + 8)) each(one, other)
  })
}
