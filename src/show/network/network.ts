/** Who acts on whom: acts summed up to relations, each from one actor to another, in one kind, done or not. */
import type { Act, Actor, EventType } from '../api/answers.ts'
import { daysBetween } from '../parts/dates.ts'
import { kindOf } from '../parts/kinds.tsx'

/** Cooperation and yielding; conflict; orders, demands and threats. */
export type Line = 'coop' | 'conf' | 'ask'

export interface Tie {
  /** '<source> <target> <line>', with ' not' behind it for what did not happen. */
  readonly id: string
  readonly source: string
  readonly target: string
  readonly line: Line
  /** Denied, planned or asked for: nobody says that it happened. */
  readonly hollow: boolean
  readonly acts: readonly Act[]
  /** How many of them some say did not happen. */
  readonly contested: number
  /** Independent origins behind all of them together. */
  readonly origins: number
}

export interface Player {
  readonly id: string
  readonly name: string
  readonly kind: Actor['kind']
  readonly country?: string
  readonly acts: number
  readonly origins: number
}

export interface Network {
  readonly players: readonly Player[]
  /** Those with most origins first. */
  readonly ties: readonly Tie[]
}

export interface Asked {
  readonly actor?: string | undefined
  readonly kind?: Actor['kind'] | 'all' | undefined
  readonly types?: readonly EventType[] | undefined
  readonly least?: number | undefined
}

/** Days since 1970-01-01, inclusive. */
export interface Window {
  readonly first: number
  readonly last: number
}

export type Known = ReadonlyMap<string, Pick<Actor, 'kind'> & { readonly name?: string; readonly country?: string | undefined }>

export function networkOf(acts: readonly Act[], known: Known, asked: Asked = {}, window?: Window): Network {
  const groups = new Map<string, Act[]>()
  for (const act of acts) {
    if ((asked.types && !asked.types.includes(act.type)) || (window && !isIn(act, window))) continue
    for (const id of idsOf(act, known, asked)) groups.get(id)?.push(act) ?? groups.set(id, [act])
  }
  const ties = [...groups].map(([id, same]) => tieOf(id, same)).filter(({ origins }) => origins >= (asked.least ?? 1))
  return {
    players: playersOf(ties, known),
    ties: ties.toSorted((a, b) => b.origins - a.origins || b.acts.length - a.acts.length || (a.id < b.id ? -1 : 1)),
  }
}

export function lineOf(type: EventType): Line | undefined {
  const kind = kindOf(type)
  return kind === 'other' ? undefined : kind === 'yield' ? 'coop' : kind
}

function idsOf(act: Act, known: Known, asked: Asked): readonly string[] {
  const line = lineOf(act.type)
  if (!line) return []
  const end = act.state === 'denied' || act.state === 'open' ? `${line} not` : line
  const of = (role: string): readonly string[] => [...new Set(act.actors.filter((one) => one.role === role).map(({ actor }) => actor))]
  return of('source').flatMap((source) =>
    of('target')
      .filter((target) => target !== source && fits(source, target, known, asked))
      .map((target) => `${source} ${target} ${end}`),
  )
}

function fits(source: string, target: string, known: Known, { actor, kind }: Asked): boolean {
  const kinds = [source, target].map((id) => known.get(id)?.kind)
  const ofKind = kind === undefined ? !kinds.includes('place') : kind === 'all' || kinds.includes(kind)
  return ofKind && (actor === undefined || actor === source || actor === target)
}

function isIn({ from, to }: Act, { first, last }: Window): boolean {
  const days = daysBetween(from, to)
  return days !== undefined && (days.first ?? days.last!) <= last && (days.last ?? days.first!) >= first
}

function tieOf(id: string, acts: readonly Act[]): Tie {
  const [source = '', target = '', line = 'conf', not] = id.split(' ')
  return {
    id,
    source,
    target,
    line: line as Line,
    hollow: not === 'not',
    acts,
    contested: acts.filter(({ state }) => state === 'contested').length,
    origins: new Set(acts.flatMap(({ origins }) => origins)).size,
  }
}

/** In the order of how many origins speak of them. */
function playersOf(ties: readonly Tie[], known: Known): readonly Player[] {
  const acts = new Map<string, Set<Act>>()
  for (const tie of ties)
    for (const id of [tie.source, tie.target]) for (const act of tie.acts) acts.get(id)?.add(act) ?? acts.set(id, new Set([act]))
  return [...acts]
    .map(([id, own]) => {
      const { name, kind = 'other', country } = known.get(id) ?? {}
      const origins = new Set([...own].flatMap((act) => act.origins)).size
      return { id, name: name ?? namedIn([...own], id), kind, ...(country && { country }), acts: own.size, origins }
    })
    .toSorted((a, b) => b.origins - a.origins || b.acts - a.acts || (a.id < b.id ? -1 : 1))
}

const namedIn = (acts: readonly Act[], id: string): string =>
  acts.flatMap(({ actors }) => actors).find(({ actor }) => actor === id)?.name ?? id
