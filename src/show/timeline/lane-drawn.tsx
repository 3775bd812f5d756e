import { memo } from 'react'
import { BarDrawn } from './bar-drawn.tsx'
import type { Bar } from './bars.ts'
import { barWords } from './bars.ts'
import { fillOf, THICK } from './kinds-drawn.tsx'
import { type LaneBox, middleOf, ROW } from './layout.ts'
import { fitting, titleIn } from './measure.ts'
import classes from './timeline.module.css'

export interface Columns {
  /** Width of the names. */
  readonly names: number
  /** Width of the plot. */
  readonly plot: number
  /** Width of the column for what has no date; 0 when all have one. */
  readonly undated: number
}

interface Props {
  readonly box: LaneBox
  readonly columns: Columns
  readonly font: string
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
  readonly onOpen: (lane: string) => void
}

/** One lane: its name, its bars, and what of it has no date. */
export const LaneDrawn = memo(function LaneDrawn({ box, columns, font, chosen, onChoose, onOpen }: Props) {
  const { lane, top, height } = box
  const bold = `600 ${font.replace(/^\d+ /, '')}`
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: in a drawing it only groups
    <g role="group" aria-label={`${lane.name}, ${lane.bars.length}`}>
      <text className={classes.name} x="16" y={top + 20}>
        <title>{lane.name}</title>
        {fitting(lane.name, columns.names - 24, bold)}
      </text>
      <Folded box={box} onOpen={onOpen} />
      <g transform={`translate(${columns.names} 0)`}>
        {box.placed.map((placed) => (
          <BarDrawn
            key={placed.bar.item.id}
            placed={placed}
            y={middleOf(box, placed.row)}
            chosen={placed.bar.item.id === chosen}
            font={font}
            onChoose={onChoose}
          />
        ))}
      </g>
      {box.undated.length > 0 && (
        <g transform={`translate(${columns.names + columns.plot} 0)`}>
          {box.undated.map((bar, row) => (
            <Undated
              key={bar.item.id}
              bar={bar}
              y={middleOf(box, row)}
              width={columns.undated}
              font={font}
              chosen={bar.item.id === chosen}
              onChoose={onChoose}
            />
          ))}
        </g>
      )}
      <path className={classes.hair} d={`M0 ${top + height - 0.5}H${columns.names + columns.plot + columns.undated}`} />
    </g>
  )
})

/** '12 more' opens the lane, 'fewer' closes it. */
function Folded({ box, onOpen }: { readonly box: LaneBox; readonly onOpen: (lane: string) => void }) {
  const { lane, top, opened, more, undatedMore } = box
  const hidden = more + undatedMore
  if (hidden === 0 && !opened) return null
  return (
    <g
      role="button"
      tabIndex={0}
      className={classes.more}
      aria-expanded={opened}
      aria-label={opened ? `Fewer of ${lane.name}` : `${hidden} more of ${lane.name}`}
      data-leave-out={opened ? '' : undefined}
      onClick={() => onOpen(lane.key)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onOpen(lane.key)
      }}
    >
      <rect className={classes.hit} x="10" y={top + 21} width="92" height="24" />
      <text className={classes.note} x="16" y={top + 37}>
        {opened ? 'fewer' : `${hidden} more`}
      </text>
    </g>
  )
}

interface UndatedProps {
  readonly bar: Bar
  readonly y: number
  readonly width: number
  readonly font: string
  readonly chosen: boolean
  readonly onChoose: (id: string) => void
}

const MARK = 14

const Undated = memo(function Undated({ bar, y, width, font, chosen, onChoose }: UndatedProps) {
  const sign = `${bar.note ? ` ${bar.note}` : ''}${bar.item.disputed ? ' ≠' : ''}`
  const room = width - MARK - 22
  const title = titleIn(bar, room, font)
  return (
    <g transform={`translate(8 ${y - THICK / 2})`}>
      <a
        href={`/case/happenings/${encodeURIComponent(bar.item.id)}`}
        className={`${classes.bar} k-${bar.kind}${chosen ? ` ${classes.chosen}` : ''}`}
        aria-label={barWords(bar, title)}
        aria-current={chosen ? 'true' : undefined}
        tabIndex={chosen ? 0 : -1}
        data-id={bar.item.id}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return
          event.preventDefault()
          onChoose(bar.item.id)
        }}
      >
        <rect className={classes.hit} x="-4" y={(THICK - ROW) / 2 + 2} width={width - 8} height={ROW - 4} />
        {bar.hollow ? (
          <rect className={classes.hollow} width={MARK} height={THICK} />
        ) : (
          <rect width={MARK} height={THICK} fill={fillOf(bar.kind)} />
        )}
        {chosen && <rect className={classes.frame} x="-4" y={-5} width={MARK + 8} height={THICK + 10} rx="2" />}
        <text className={classes.words} x={MARK + 6 + (chosen ? 4 : 0)} y={THICK / 2 + 4}>
          <tspan className={classes.count}>{bar.number}</tspan>
          <tspan> {title}</tspan>
          {sign && <tspan className={bar.note ? classes.aside : classes.parted}>{sign}</tspan>}
        </text>
      </a>
    </g>
  )
})
