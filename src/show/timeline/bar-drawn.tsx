import { memo } from 'react'
import { barWords } from './bars.ts'
import { fillOf, THICK } from './kinds-drawn.tsx'
import { ROW } from './layout.ts'
import { titleIn } from './measure.ts'
import type { Placed } from './pack.ts'
import { outlineOf } from './shape.ts'
import classes from './timeline.module.css'

interface Props {
  readonly placed: Placed
  /** Middle of its row. */
  readonly y: number
  readonly chosen: boolean
  readonly font: string
  readonly onChoose: (id: string) => void
}

/** One happening: its bar and its words. */
export const BarDrawn = memo(function BarDrawn({ placed, y, chosen, font, onChoose }: Props) {
  const { bar, start, end, beyond } = placed
  const width = end - start
  return (
    <g transform={`translate(${round(start)} ${round(y - THICK / 2)})`}>
      <a
        href={`/case/happenings/${encodeURIComponent(bar.item.id)}`}
        className={`${classes.bar} k-${bar.kind}${chosen ? ` ${classes.chosen}` : ''}`}
        aria-label={barWords(bar, placed.label.width === 0 ? bar.title : titleIn(bar, placed.label.width, font))}
        aria-current={chosen ? 'true' : undefined}
        tabIndex={chosen ? 0 : -1}
        data-id={bar.item.id}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return
          event.preventDefault()
          onChoose(bar.item.id)
        }}
      >
        <rect className={classes.hit} x="-4" y={(THICK - ROW) / 2 + 2} width={round(width + 8)} height={ROW - 4} />
        {bar.hollow ? <rect className={classes.hollow} y={-6} width={round(width)} height={THICK + 12} /> : <Full placed={placed} />}
        {beyond.start && (
          <text className={classes.on} x="-2" y={THICK - 1} textAnchor="end">
            ◂
          </text>
        )}
        {beyond.end && (
          <text className={classes.on} x={round(width + 2)} y={THICK - 1}>
            ▸
          </text>
        )}
        {chosen && <rect className={classes.frame} x="-4" y={-5} width={round(width + 8)} height={THICK + 10} rx="2" />}
        <Words placed={placed} chosen={chosen} font={font} />
      </a>
    </g>
  )
})

function Full({ placed }: { readonly placed: Placed }) {
  const { bar, start, end, certain } = placed
  const whole = certain !== undefined && certain.start - start < 1 && end - certain.end < 1
  return (
    <>
      {!whole && (
        <polygon
          className={certain ? classes.faint : classes.pale}
          points={outlineOf(placed, THICK)}
          fill={certain ? undefined : fillOf(bar.kind)}
        />
      )}
      {certain && (
        <rect
          x={round(certain.start - start)}
          width={round(Math.max(6, certain.end - certain.start))}
          height={THICK}
          fill={fillOf(bar.kind)}
        />
      )}
    </>
  )
}

function Words({ placed, chosen, font }: Pick<Props, 'placed' | 'chosen' | 'font'>) {
  const { bar, start, end, label, beyond } = placed
  if (label.width === 0) return null
  const width = end - start
  const title = titleIn(bar, label.width, font)
  const air = (chosen ? 10 : 6) + (beyond.end && label.side === 'after' ? 12 : 0)
  const x = label.side === 'after' ? width + air : label.side === 'before' ? -(chosen ? 10 : 6) - (beyond.start ? 12 : 0) : 8
  return (
    <>
      {label.side === 'inside' && !bar.hollow && (
        <rect className={classes.ground} x="4" y="-3" width={round(label.width + 8)} height={THICK + 6} />
      )}
      <text className={classes.words} x={round(x)} y={THICK / 2 + 4} textAnchor={label.side === 'before' ? 'end' : 'start'}>
        <tspan className={classes.count}>{bar.number}</tspan>
        <tspan> {title}</tspan>
        {bar.note && <tspan className={classes.aside}> {bar.note}</tspan>}
        {bar.item.disputed && <tspan className={classes.parted}> ≠</tspan>}
      </text>
    </>
  )
}

const round = (n: number): number => Math.round(n * 10) / 10
