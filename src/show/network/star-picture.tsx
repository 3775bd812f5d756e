/** Thousands of actors as points and lines; the names that have room. Every one is reached by j, k, J, K and in the table. */
import { useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react'
import { plural } from '../parts/origins.tsx'
import type { NetworkSearch } from './address.ts'
import { litBy } from './arc-picture.tsx'
import { inksOf } from './inks.ts'
import classes from './network.module.css'
import type { Network } from './network.ts'
import { type StarGraph, showOnly, starGraph } from './star-graph.ts'
import { starSvg } from './star-svg.ts'
import { type Stars, stars } from './stars.ts'
import { useSpots } from './use-spots.ts'
import { useTheme } from './use-theme.ts'

interface Props {
  readonly whole: Network
  readonly shown: Network
  readonly search: NetworkSearch
  readonly onChoose: (id: string | undefined) => void
  readonly ref: React.RefObject<(() => SVGSVGElement | null) | null>
}

interface Sky {
  readonly graph: StarGraph
  readonly drawn: Stars
}

/** Drawings that were put away: nothing may be asked of them. */
const gone = new WeakSet<Stars>()

export function StarPicture({ whole, shown, search, onChoose, ref }: Props) {
  const { at, zoom = 100 } = search
  const spots = useSpots(whole)
  const frame = useRef<HTMLDivElement>(null)
  const theme = useTheme()
  useImperativeHandle(ref, () => () => (spots && frame.current ? starSvg(shown, spots, inksOf(frame.current)) : null), [spots, shown])
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
  useEffect(() => {
    if (sky && at) bringNear(sky, at)
  }, [sky, at])
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

/** Moves the sky so that an actor, or the first of a relation, is seen. */
function bringNear({ graph, drawn }: Sky, at: string): void {
  const id = graph.hasNode(at) ? at : graph.hasEdge(at) ? graph.source(at) : undefined
  const spot = id && drawn.getNodeDisplayData(id)
  if (!spot) return
  const { x, y } = drawn.framedGraphToViewport(spot)
  const { width, height } = drawn.getDimensions()
  if (x < 20 || y < 20 || x > width - 20 || y > height - 20) drawn.getCamera().setState({ x: spot.x, y: spot.y })
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
