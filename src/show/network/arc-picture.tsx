/** The network as boxes with names and arcs with numbers, for up to some hundreds of relations; drawn as SVG, so every part of it is reached by keys. */
import { useImperativeHandle, useMemo, useRef, useState } from 'react'
import { measureWords } from '../parts/map/measure.ts'
import { plural } from '../parts/origins.tsx'
import { ActorMark } from './actor-mark.tsx'
import type { NetworkSearch } from './address.ts'
import { ArcMark } from './arc-mark.tsx'
import { arcsOf } from './arcs.ts'
import { boxesAt } from './boxes.ts'
import classes from './network.module.css'
import type { Network } from './network.ts'
import type { Change } from './view.tsx'
import { ZoomFrame } from './zoom-frame.tsx'

interface Props {
  readonly whole: Network
  readonly shown: Network
  readonly search: NetworkSearch
  readonly change: Change
  readonly onChoose: (id: string | undefined) => void
  readonly ref: React.RefObject<(() => SVGSVGElement | null) | null>
}

export function ArcPicture({ whole, shown, search, change, onChoose, ref }: Props) {
  const { at, zoom = 100 } = search
  const svg = useRef<SVGSVGElement>(null)
  useImperativeHandle(ref, () => () => svg.current, [])
  const { boxes, room } = useMemo(() => boxesAt(whole.players, whole.ties, (name) => measureWords(name, 'bold')), [whole])
  const arcs = useMemo(() => arcsOf(shown.ties, boxes), [shown, boxes])
  const names = useMemo(() => new Map(whole.players.map(({ id, name }) => [id, name])), [whole])
  const present = useMemo(() => new Set(shown.players.map(({ id }) => id)), [shown])
  const [hovered, setHovered] = useState<string>()
  const pivot = hovered ?? (names.has(at ?? '') ? at : undefined)
  const lit = useMemo(() => litBy(pivot, shown), [pivot, shown])
  const chosen = shown.ties.find(({ id }) => id === at)
  const isChosen = (id: string): boolean => id === at || id === chosen?.source || id === chosen?.target
  return (
    <ZoomFrame
      room={room}
      zoom={zoom}
      onZoom={(next) => change({ zoom: next === 100 ? undefined : next })}
      at={at}
      onNothing={() => onChoose(undefined)}
    >
      <svg
        ref={svg}
        className={`${classes.picture} ${lit ? classes.lighting : ''}`}
        viewBox={`0 0 ${room.width} ${room.height}`}
        role="group"
        aria-label={`${plural(shown.players.length, 'actor')} and ${plural(shown.ties.length, 'relation')}. The same as a table: key v.`}
      >
        {arcs.map((arc) => (
          <ArcMark
            key={arc.tie.id}
            arc={arc}
            names={`${names.get(arc.tie.source)} → ${names.get(arc.tie.target)}`}
            chosen={arc.tie.id === at}
            lit={lit?.has(arc.tie.id) ?? false}
            onHover={setHovered}
            onChoose={onChoose}
          />
        ))}
        {boxes.map((box) => (
          <ActorMark
            key={box.id}
            box={box}
            chosen={isChosen(box.id)}
            lit={lit?.has(box.id) ?? false}
            absent={!present.has(box.id)}
            onHover={setHovered}
            onChoose={onChoose}
          />
        ))}
      </svg>
    </ZoomFrame>
  )
}

/** An actor with its relations and those at their other ends; a relation with both ends. */
export function litBy(id: string | undefined, { ties }: Network): ReadonlySet<string> | undefined {
  if (id === undefined) return undefined
  const touching = ties.filter((tie) => tie.id === id || tie.source === id || tie.target === id)
  return new Set([id, ...touching.flatMap((tie) => [tie.id, tie.source, tie.target])])
}
