import { LINE, PAD, SIGLUM } from './box.ts'
import type { PlacedNode } from './layout.ts'
import classes from './map.module.css'
import { type Marking, pressable } from './marking.ts'

export function NodeMark({ node, ...marking }: { readonly node: PlacedNode } & Marking) {
  const { id, x, y, width, height, lines, title, note, sigla = [], hollow, strong } = node
  const states = [
    classes.node,
    hollow && classes.hollow,
    strong && classes.strong,
    marking.chosen && classes.chosen,
    marking.lit && classes.lit,
  ]
  return (
    <g className={states.filter(Boolean).join(' ')} transform={`translate(${x - width / 2} ${y - height / 2})`} {...pressable(id, marking)}>
      {lines.join(' ') !== title && <title>{title}</title>}
      <rect className={classes.box} width={width} height={height} rx="2" />
      {lines.map((line, i) => (
        <text key={line} className={classes.title} x={PAD} y={PAD / 2 + LINE * (i + 1) - 5}>
          {`${line} `}
        </text>
      ))}
      <text className={classes.note} x={PAD} y={PAD / 2 + LINE * (lines.length + 1) - 5}>
        {sigla.map(({ letter, hue }, i) => (
          <tspan key={letter} className={`${classes.siglum} v${hue}`} x={PAD + i * SIGLUM}>
            {`${letter} `}
          </tspan>
        ))}
        {note && <tspan x={PAD + sigla.length * SIGLUM}>{note}</tspan>}
      </text>
    </g>
  )
}
