/**
 * A map of boxes and arrows, laid out in layers. What is hovered or focused lights its arrows, the rest recedes. Boxes are
 * reached with Tab and chosen with Enter; who uses it gives keys for the arrows, and a table with the same.
 */
import { useEffect, useMemo, useRef, useState } from 'react'
import { EdgeMark } from './edge-mark.tsx'
import { laidOut } from './layout.ts'
import classes from './map.module.css'
import type { MapEdge, MapNode } from './map-parts.ts'
import { measureWords } from './measure.ts'
import { NodeMark } from './node-mark.tsx'

interface Props {
  /** What it shows, for who does not see it. */
  readonly label: string
  readonly nodes: readonly MapNode[]
  readonly edges: readonly MapEdge[]
  /** Id of the chosen box or arrow. */
  readonly chosen?: string | undefined
  readonly onChoose?: ((id: string) => void) | undefined
  readonly direction?: 'right' | 'down'
  /** 1: as large as the interface. Default 1. */
  readonly zoom?: number
  /** How wide groups may stand beside each other; pixels. Default 1000. */
  readonly room?: number
  /** Where the picture is taken from to be saved. */
  readonly ref?: React.RefObject<SVGSVGElement | null>
}

export function MapPicture({ label, nodes, edges, chosen, onChoose, direction = 'right', zoom = 1, room = 1000, ref }: Props) {
  const placed = useMemo(() => laidOut(nodes, edges, { measure: measureWords, direction, room }), [nodes, edges, direction, room])
  const [hovered, setHovered] = useState<string>()
  const lit = useMemo(() => litBy(hovered, edges), [hovered, edges])
  const titles = useMemo(() => new Map(nodes.map(({ id, title }) => [id, title])), [nodes])
  const own = useRef<SVGSVGElement>(null)
  const svg = ref ?? own
  useEffect(() => {
    if (chosen) svg.current?.querySelector(`[data-id="${CSS.escape(chosen)}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [chosen, svg])
  const marking = { hovered: setHovered, onChoose }
  return (
    <svg
      ref={svg}
      className={`${classes.map} ${lit ? classes.lighting : ''}`}
      width={placed.width * zoom}
      height={placed.height * zoom}
      viewBox={`0 0 ${placed.width} ${placed.height}`}
      role="group"
      aria-label={label}
    >
      {placed.edges.map((edge) => (
        <EdgeMark
          key={edge.id}
          edge={edge}
          ends={`${titles.get(edge.from)} → ${titles.get(edge.to)}`}
          chosen={edge.id === chosen}
          lit={lit?.has(edge.id) ?? false}
          {...marking}
        />
      ))}
      {placed.nodes.map((node) => (
        <NodeMark key={node.id} node={node} chosen={node.id === chosen} lit={lit?.has(node.id) ?? false} {...marking} />
      ))}
    </svg>
  )
}

/** A box with its arrows and their other ends; an arrow with both ends. */
function litBy(id: string | undefined, edges: readonly MapEdge[]): ReadonlySet<string> | undefined {
  if (id === undefined) return undefined
  const touching = edges.filter((edge) => edge.id === id || edge.from === id || edge.to === id)
  return new Set([id, ...touching.flatMap(({ id: own, from, to }) => [own, from, to])])
}
