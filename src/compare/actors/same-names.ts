/** Joins the bearers of one full name, and of names that knowledge or a document says mean one body. */
import { contradiction } from './agreement.ts'
import type { Bearer } from './bearer.ts'
import type { Groups } from './groups.ts'
import { folded, initialsOf, isAcronym } from './names.ts'

export function joinSameNames(groups: Groups, bearers: readonly Bearer[]): void {
  for (const namesakes of Map.groupBy(
    bearers.filter(({ actor }) => actor.named),
    ({ key }) => key,
  ).values())
    joinNamesakes(groups, namesakes)
}

/** Those who contradict one another become several groups; who fits more than one of them stays with the largest. */
function joinNamesakes(groups: Groups, namesakes: readonly Bearer[]): void {
  const telling = namesakes.toSorted((a, b) => weight(b) - weight(a) || a.index - b.index)
  const kinds: Bearer[][] = []
  for (const bearer of telling) {
    const fitting = kinds.find((kind) => !against(kind, bearer))
    if (fitting) fitting.push(bearer)
    else kinds.push([bearer])
  }
  for (const kind of kinds) groups.joinAll(kind)
  kinds.slice(1).forEach((kind, i) => {
    for (const earlier of kinds.slice(0, i + 1)) {
      const why = against(earlier, kind[0]!)
      if (why) groups.doubt(earlier[0]!.index, kind[0]!.index, `They have one name, but ${why}.`)
    }
  })
}

/** Who says more of itself comes first. */
const weight = ({ actor }: Bearer): number => (actor.country ? 2 : 0) + (actor.sector ? 2 : 0) + (actor.titles?.length ? 1 : 0)

/** Enough to look at the first few: they say the most. */
const against = (kind: readonly Bearer[], bearer: Bearer): string | undefined => {
  for (const other of kind.slice(0, 5)) {
    const why = contradiction(other, bearer)
    if (why) return why
  }
  return undefined
}

/** `Alliance for Dignity` with the alias `AFD` in one document, `AFD` alone in another. */
export function joinAliases(groups: Groups, bearers: readonly Bearer[]): void {
  const byKey = Map.groupBy(
    bearers.filter(({ actor }) => actor.named),
    ({ key }) => key,
  )
  const given = new Map<string, Bearer[]>()
  for (const bearer of bearers)
    for (const alias of bearer.actor.named ? namesAmong(bearer) : []) given.set(alias, [...(given.get(alias) ?? []).slice(0, 50), bearer])
  for (const [alias, owners] of given) {
    const alone = byKey.get(alias)?.[0]
    if (!alone) continue
    const fitting = owners.filter((owner) => !contradiction(owner, alone))
    if (new Set(fitting.map(({ key }) => key)).size === 1) groups.join(fitting[0]!.index, alone.index)
  }
}

/** Aliases that are names and resemble the whole: its initials, or a part of several words. A word more is trusted to nobody. */
function namesAmong({ actor }: Bearer): readonly string[] {
  const whole = new Set(folded(actor.name).split(' '))
  return actor.aliases.flatMap((alias) => {
    if (isAcronym(alias)) return initialsOf(actor.name).includes(alias.replaceAll('.', '')) ? [alias.replaceAll('.', '').toLowerCase()] : []
    const words = folded(alias).split(' ')
    return /^\p{Lu}/u.test(alias) && words.length > 1 && words.some((word) => word.length > 3 && whole.has(word)) ? [folded(alias)] : []
  })
}
