/** The causal graph of a case: happenings, and what is said to have led to what, each pair and kind once with all who say so. */
import type { HappeningSummary, Link } from '../api/answers.ts'
import { within } from '../parts/map/components.ts'

export interface Tie {
  /** '<from> <type> <to>'. */
  readonly id: string
  readonly from: string
  readonly to: string
  readonly type: string
  /** One a document and place, in the order of the case. */
  readonly links: readonly Link[]
  /** Different voices that draw it. */
  readonly voices: readonly Link['speaker'][]
  /** Independent origins among them. */
  readonly origins: number
}

export interface Graph {
  readonly happenings: ReadonlyMap<string, HappeningSummary | undefined>
  readonly ties: readonly Tie[]
}

export interface Narrow {
  readonly type?: string | undefined
  readonly voice?: string | undefined
  readonly actor?: string | undefined
}

/** Those with most origins first. */
export function graphOf(links: readonly Link[], narrow: Narrow = {}): Graph {
  const kept = links.filter((link) => fits(link, narrow))
  const ties = [...Map.groupBy(kept, ({ from, type, to }) => `${from} ${type} ${to}`)].map(([id, same]) => tieOf(id, same))
  return {
    happenings: new Map(kept.flatMap(({ from, to, cause, effect }) => [[from, cause] as const, [to, effect] as const])),
    ties: ties.toSorted((a, b) => b.origins - a.origins),
  }
}

function fits({ type, speaker, cause, effect }: Link, narrow: Narrow): boolean {
  const actors = [cause, effect].flatMap((one) => one?.actors ?? [])
  return (
    (narrow.type === undefined || type === narrow.type) &&
    (narrow.voice === undefined || speaker.key === narrow.voice) &&
    (narrow.actor === undefined || actors.some(({ actor }) => actor === narrow.actor))
  )
}

function tieOf(id: string, links: readonly Link[]): Tie {
  const { from, to, type } = links[0]!
  const voices = [...new Map(links.map(({ speaker }) => [speaker.key, speaker])).values()]
  return { id, from, to, type, links, voices, origins: new Set(links.map(({ origin }) => origin)).size }
}

/** What different voices name as the cause of one happening: nobody who names one of them names another. By the happening. */
export function rivalsOf(ties: readonly Tie[]): ReadonlyMap<string, readonly Tie[]> {
  const causes = Map.groupBy(
    ties.filter(({ type }) => type === 'cause' || type === 'enable' || type === 'prevent'),
    ({ to, type }) => `${type === 'prevent' ? 'prevent' : 'cause'} ${to}`,
  )
  const rivals = [...causes.values()]
    .map((same) => same.filter((tie) => same.some((other) => isRival(tie, other))))
    .filter(({ length }) => length > 1)
  return new Map(rivals.map((same) => [same[0]!.to, same]))
}

const isRival = (a: Tie, b: Tie): boolean => a.from !== b.from && a.voices.every(({ key }) => b.voices.every((other) => other.key !== key))

/** Only what lies at most so many arrows from a happening, or from either end of a tie. */
export function around(graph: Graph, at: string, steps: number): Graph {
  const tie = graph.ties.find(({ id }) => id === at)
  const starts = tie ? [tie.from, tie.to] : graph.happenings.has(at) ? [at] : []
  if (starts.length === 0) return graph
  return only(graph, new Set(starts.flatMap((start) => [...within(start, steps, graph.ties)])))
}

/** The part of a graph that consists of these happenings. */
export const only = ({ happenings, ties }: Graph, ids: ReadonlySet<string>): Graph => ({
  happenings: new Map([...happenings].filter(([id]) => ids.has(id))),
  ties: ties.filter(({ from, to }) => ids.has(from) && ids.has(to)),
})
