/** What of the causal graph is drawn, as boxes and arrows. */
import { happeningTitle } from '../../model/happening-title.ts'
import { isHollowState, STATE_NOTES } from '../parts/happening-words.ts'
import { componentsOf } from '../parts/map/components.ts'
import type { MapEdge, MapNode, MapSign } from '../parts/map/map-parts.ts'
import { plural } from '../parts/origins.tsx'
import type { Siglum } from '../parts/voices.tsx'
import { type Graph, only, rivalsOf, type Tie } from './graph.ts'

/** So many boxes are read at once; the rest is reached by choosing, by filters and in the table. */
export const MOST = 80

export const LINK_WORDS: Readonly<Record<string, string>> = {
  cause: 'causes',
  enable: 'enables',
  prevent: 'prevents',
  purpose: 'in order to',
  condition: 'is the condition for',
}

const SIGNS: Readonly<Record<string, MapSign>> = {
  cause: 'leads',
  enable: 'leads',
  prevent: 'stops',
  purpose: 'serves',
  condition: 'serves',
}

export const signOf = (type: string): MapSign => SIGNS[type] ?? 'serves'

/** The largest groups that hang together, up to `most` boxes; the first one always, cut where it is larger. */
export function drawable(graph: Graph, most = MOST): { readonly shown: Graph; readonly hidden: number } {
  const ids: string[] = []
  for (const group of componentsOf([...graph.happenings.keys()], graph.ties)) {
    if (ids.length === 0) ids.push(...group.slice(0, most))
    else if (ids.length + group.length <= most) ids.push(...group)
  }
  return { shown: only(graph, new Set(ids)), hidden: graph.happenings.size - ids.length }
}

export function boxesOf({ happenings, ties }: Graph, all: Graph): readonly MapNode[] {
  const rivals = rivalsOf(all.ties)
  return [...happenings].map(([id, told]) => {
    const notes = [told ? STATE_NOTES[told.state] : '', rivals.has(id) ? rivalWords(rivals.get(id)!) : ''].filter(Boolean)
    const note = notes.join(' · ') || (told ? plural(told.origins, 'origin') : '')
    return {
      id,
      title: told ? happeningTitle(told) : 'a happening that is no longer there',
      ...(note && { note }),
      hollow: isHollowState(told?.state),
      strong: rivals.has(id) || ties.filter(({ to }) => to === id).length > 1,
    }
  })
}

/** '≠ 2 rival causes'. */
export const rivalWords = (rivals: readonly Tie[]): string => `≠ ${new Set(rivals.map(({ from }) => from)).size} rival causes`

export const arrowsOf = ({ ties }: Graph, sigla: ReadonlyMap<string, Siglum>): readonly MapEdge[] =>
  ties.map(({ id, from, to, type, voices }) => ({
    id,
    from,
    to,
    sign: signOf(type),
    label: LINK_WORDS[type] ?? type,
    sigla: voices.flatMap(({ key }) => sigla.get(key) ?? []),
  }))
