/** What else bears on a dispute: voices that take no side, and what the sides agree on. */
import type { Account, Dispute, Happening } from '../api/answers.ts'
import { betweenWords } from '../parts/dates.ts'

/** Accounts of the happening by voices that stand on no side, each voice once. */
export function bystanders({ positions }: Pick<Dispute, 'positions'>, { accounts }: Pick<Happening, 'accounts'>): readonly Account[] {
  const claims = new Set(positions.flatMap(({ quotes }) => quotes.map(({ claim }) => claim)))
  const sided = new Set(positions.flatMap(({ speakers }) => speakers.map(({ key }) => key)))
  const others = accounts.filter(
    ({ claim, chain, independent }) => independent && !claims.has(claim) && !sided.has(chain.at(-1)?.key ?? ''),
  )
  return [...Map.groupBy(others, ({ chain }) => chain.at(-1)?.key).values()].map((same) => same[0]!)
}

/** Where all sides that say something say the same, though they need not: 'All sides name Iran as who did it.' */
export function agreements(
  { positions, about }: Pick<Dispute, 'positions' | 'about'>,
  { accounts, actors }: Pick<Happening, 'accounts' | 'actors'>,
): readonly string[] {
  const byClaim = new Map(accounts.map((account) => [account.claim, account]))
  const sides = positions.map(({ quotes }) => quotes.flatMap(({ claim }) => byClaim.get(claim) ?? []))
  if (sides.length < 2 || sides.some((side) => side.length === 0)) return []
  const named = (of: (account: Account) => readonly string[]): readonly string[] => {
    const [first = [], ...rest] = sides.map((side) => side.flatMap(of))
    const shared = [...new Set(first)].filter((id) => rest.every((others) => others.includes(id)))
    return shared.flatMap((id) => actors.find(({ actor }) => actor === id)?.name ?? [])
  }
  const sources = about === 'source' ? [] : named(({ says }) => says.sources)
  const targets = about === 'target' ? [] : named(({ says }) => says.targets)
  const days = about === 'time' ? undefined : sharedDays(sides)
  return [
    ...(sources.length > 0 ? [`All sides name ${list(sources)} as who did it.`] : []),
    ...(targets.length > 0 ? [`All sides name ${list(targets)} as whom it was done to.`] : []),
    ...(days ? [`All sides give the same time: ${days}.`] : []),
  ]
}

function sharedDays(sides: readonly (readonly Account[])[]): string | undefined {
  const days = new Set(sides.flatMap((side) => side.map(({ says }) => JSON.stringify([says.from, says.to]))))
  const [from, to] = days.size === 1 ? (JSON.parse([...days][0]!) as readonly (string | null | undefined)[]) : []
  return from || to ? betweenWords(from ?? undefined, to ?? undefined) : undefined
}

const list = (names: readonly string[]): string => new Intl.ListFormat('en').format([...new Set(names)])
