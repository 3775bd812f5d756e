import { SIGLUM } from './box.ts'
import { curve, heading } from './curve.ts'
import type { PlacedEdge } from './layout.ts'
import classes from './map.module.css'
import type { MapSign } from './map-parts.ts'
import { type Marking, pressable } from './marking.ts'

/** Signs that stand before the word of an arrow. */
export const SIGNS: Readonly<Record<MapSign, string>> = { leads: '▸', stops: '⊣', denies: '≠', serves: '▹' }

/** `ends`: what it runs from and to, in words. */
export function EdgeMark({ edge, ends, ...marking }: { readonly edge: PlacedEdge; readonly ends: string } & Marking) {
  const { id, points, at, sign, label, sigla = [] } = edge
  const path = curve(points)
  const end = points.at(-1) ?? at
  const left = at.x - at.width / 2 + 6
  const states = [classes.edge, classes[sign], marking.chosen && classes.chosen, marking.lit && classes.lit]
  return (
    <g className={states.filter(Boolean).join(' ')} {...pressable(id, marking)}>
      <title>{ends}</title>
      <path className={classes.reach} d={path} />
      {marking.chosen && <path className={classes.halo} d={path} />}
      <path className={classes.line} d={path} />
      <g transform={`translate(${end.x.toFixed(1)} ${end.y.toFixed(1)}) rotate(${heading(points).toFixed(1)})`}>
        <Head sign={sign} />
      </g>
      <rect className={classes.behind} x={at.x - at.width / 2} y={at.y - at.height / 2} width={at.width} height={at.height} rx="2" />
      <text className={classes.label} x={left} y={at.y + 4}>
        {SIGNS[sign]} {label}
      </text>
      {sigla.map(({ letter, hue }, i) => (
        <text key={letter} className={`${classes.siglum} v${hue}`} x={at.x + at.width / 2 - (sigla.length - i) * SIGLUM - 2} y={at.y + 4}>
          {letter}
        </text>
      ))}
    </g>
  )
}

function Head({ sign }: { readonly sign: MapSign }) {
  if (sign === 'stops') return <path className={classes.stop} d="M-2 -8V8" />
  if (sign === 'denies') return <path className={classes.stop} d="M-2 -7V7M-7 -7V7" />
  return <path className={classes.head} d="M0 0L-10 -4.5V4.5Z" />
}
