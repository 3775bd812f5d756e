/** Thousands of actors as points and lines; the names that have room. Every one is reached by j, k, J, K and in the table. */
import { useEffect, useMemo, useRef, useState } from 'react'
import { plural } from '../parts/origins.tsx'
import type { NetworkSearch } from './address.ts'
import { litBy } from './arc-picture.tsx'
import { inksOf } from './inks.ts'
import classes from './network.module.css'
import type { Network } from './network.ts'
import { type StarGraph, showOnly, starGraph } from './star-graph.ts'
import { type Stars, stars } from './stars.ts'
import { useSpots } from './use-spots.ts'
import { useTheme } from './use-theme.ts'

interface Props {
  readonly whole: Network
  readonly shown: Network
  readonly search: NetworkSearch
  readonly onChoose: (id: string | undefined) => void
}

interface Sky {
  readonly graph: StarGraph
  readonly drawn: Stars
}

/** Drawings that were put away: nothing may be asked of them. */
const gone = new WeakSet<Stars>()

export function StarPicture({ whole, shown, search, onChoose }: Props) {
  const { at, zoom = 100 } = search
  const spots = useSpots(whole)
  const frame = useRef<HTMLDivElement>(null)
  const theme = useTheme()
  const [sky, setSky] = useState<Sky>()
  const [hovered, setHovered] = useState<string>()
  const choose = useRef(onChoose)
  choose.current = onChoose
  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme has other inks
  useEffect(() => {
    const element = frame.current
    if (!spots || !element) return
    const inks = inksOf(element)
    const graph = starGraph(whole, spots, inks)
    const drawn = stars(graph, element, inks)
    drawn.on('enterNode', ({ node }) => setHovered(node))
    drawn.on('leaveNode', () => setHovered(undefined))
    drawn.on('clickNode', ({ node }) => choose.current(node))
    drawn.on('clickEdge', ({ edge }) => choose.current(edge))
    drawn.on('clickStage', () => choose.current(undefined))
    setSky({ graph, drawn })
    return () => {
      setSky(undefined)
      gone.add(drawn)
      drawn.kill()
    }
  }, [whole, spots, theme])
  useEffect(() => {
    if (sky && shown !== whole) showOnly(sky.graph, shown)
    return () => {
      if (sky && !gone.has(sky.drawn) && shown !== whole) showOnly(sky.graph, whole)
    }
  }, [sky, shown, whole])
  const chosen = useMemo(() => litBy(at, whole), [at, whole])
  const lit = useMemo(() => (hovered === undefined ? chosen : litBy(hovered, shown)), [hovered, shown, chosen])
  useLit(sky, lit, 'lit')
  const picked = useMemo(() => (at === undefined ? undefined : new Set([at])), [at])
  useLit(sky, picked, 'chosen')
  useEffect(() => {
    sky?.drawn.setGraphState({ lighting: lit !== undefined })
  }, [sky, lit])
  useEffect(() => {
    if (sky) sky.drawn.getCamera().setState({ ratio: 100 / zoom })
  }, [sky, zoom])
  return (
    <>
      {!sky && <progress className="hairline" aria-label="Finding places for all actors" />}
      <div
        ref={frame}
        className={classes.stars}
        role="group"
        aria-label={`${plural(shown.players.length, 'actor')} and ${plural(shown.ties.length, 'relation')}. The same as a table: key v.`}
      />
    </>
  )
}

/** Gives the ones that are meant a state, and takes it from those that were. */
function useLit(sky: Sky | undefined, lit: ReadonlySet<string> | undefined, name: 'lit' | 'chosen'): void {
  useEffect(() => {
    if (!sky || !lit) return
    const { graph, drawn } = sky
    const nodes = [...lit].filter((id) => graph.hasNode(id))
    const edges = [...lit].filter((id) => graph.hasEdge(id))
    drawn.setNodesState(nodes, { [name]: true })
    drawn.setEdgesState(edges, { [name]: true })
    return () => {
      if (gone.has(drawn)) return
      drawn.setNodesState(nodes, { [name]: false })
      drawn.setEdgesState(edges, { [name]: false })
    }
  }, [sky, lit, name])
}
