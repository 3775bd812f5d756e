import { memo, useMemo, useRef } from 'react'
import { dayWords } from '../parts/dates.ts'
import type { Bar } from './bars.ts'
import { windowWords } from './brush-words.ts'
import { histogramOf } from './histogram.ts'
import type { Published } from './pages.ts'
import { ticksOf } from './ticks.ts'
import classes from './timeline.module.css'
import { useSize } from './use-size.ts'
import { lengthOf, moved, stretched, type Window } from './window.ts'

interface Props {
  readonly bars: readonly Bar[]
  readonly published: readonly Published[]
  readonly whole: Window
  readonly window: Window
  readonly onWindow: (next: Window) => void
  /** How many happenings are in the window, and how many there are. */
  readonly seen: number
  readonly total: number
}

type Grip = 'body' | 'from' | 'to'
const HIGH = 40
const BIN = 9

/** All of the case at a glance; the window on it is dragged by its body or an end, or moved by arrow keys. */
export function Brush({ bars, published, whole, window, onWindow, seen, total }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const { width } = useSize(frame)
  const held = useRef<{ readonly grip: Grip; readonly day: number; readonly window: Window }>(undefined)
  const x = (day: number): number => ((day - whole.from) / lengthOf(whole)) * width
  const count = Math.max(8, Math.min(160, Math.floor(width / BIN)))
  const bins = useMemo(() => histogramOf(bars, whole, count), [bars, whole, count])
  const ticks = useMemo(() => (width > 0 ? ticksOf(whole, width, 60) : []), [whole, width])
  const [start, end] = [Math.max(0, x(window.from)), Math.min(width, x(window.to))]
  const dayAt = (clientX: number): number =>
    whole.from + ((clientX - (frame.current?.getBoundingClientRect().left ?? 0)) / Math.max(1, width)) * lengthOf(whole)
  const grab = (grip: Grip) => (event: React.PointerEvent) => {
    event.stopPropagation()
    event.currentTarget.setPointerCapture(event.pointerId)
    held.current = { grip, day: dayAt(event.clientX), window }
  }
  const drag = ({ clientX }: React.PointerEvent) => {
    const { current } = held
    if (!current) return
    const by = dayAt(clientX) - current.day
    onWindow(
      current.grip === 'body' ? moved(current.window, by) : stretched(current.window, current.grip, current.window[current.grip] + by),
    )
  }
  const drop = () => {
    held.current = undefined
  }
  const keys = (grip: Grip) => (event: React.KeyboardEvent) => {
    const way = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -8, PageUp: 8 }[event.key]
    if (way === undefined) return
    event.preventDefault()
    const by = (way * lengthOf(whole)) / 100
    onWindow(grip === 'body' ? moved(window, by) : stretched(window, grip, window[grip] + by))
  }
  const handle = (grip: Grip, label: string, at: number) => ({
    role: 'slider',
    tabIndex: 0,
    'aria-label': label,
    'aria-valuemin': Math.round(whole.from),
    'aria-valuemax': Math.round(whole.to),
    'aria-valuenow': Math.round(at),
    'aria-valuetext': grip === 'body' ? windowWords(window) : dayWords(Math.round(at)),
    onPointerDown: grab(grip),
    onPointerMove: drag,
    onPointerUp: drop,
    onKeyDown: keys(grip),
  })
  return (
    <div className={classes.brush}>
      <p>
        <b className="num">{windowWords(window)}</b>
        {seen.toLocaleString('en')} of {total.toLocaleString('en')} happenings
      </p>
      <div ref={frame} className={classes.over}>
        <svg
          width={width}
          height={HIGH + 26}
          aria-label="All happenings and publications; the window is moved by its three handles"
          role="group"
          onPointerDown={({ clientX }) => onWindow(moved(window, dayAt(clientX) - (window.from + window.to) / 2))}
        >
          <Bins bins={bins} width={width} />
          <path className={classes.base} d={`M0 ${HIGH + 0.5}H${width}`} />
          <Said published={published} whole={whole} width={width} />
          {ticks.map(({ day, words, head }) => (
            <text key={day} className={classes.month} x={x(day)} y={HIGH + 22}>
              {head && head.split(' ')[0] !== words ? `${head} ${words}` : (head ?? words)}
            </text>
          ))}
          <rect
            className={classes.pane}
            x={start}
            y={0.75}
            width={Math.max(4, end - start)}
            height={HIGH + 9}
            {...handle('body', 'Window', (window.from + window.to) / 2)}
          />
          <rect className={classes.grip} x={start - 2.5} y={HIGH / 2 - 9} width="5" height="24" />
          <rect className={classes.grip} x={end - 2.5} y={HIGH / 2 - 9} width="5" height="24" />
          <rect
            className={classes.handle}
            x={start - 12}
            width="24"
            height={HIGH + 10}
            {...handle('from', 'Beginning of the window', window.from)}
          />
          <rect className={classes.handle} x={end - 12} width="24" height={HIGH + 10} {...handle('to', 'End of the window', window.to)} />
        </svg>
      </div>
    </div>
  )
}

const Bins = memo(function Bins({ bins, width }: { readonly bins: readonly number[]; readonly width: number }) {
  const each = width / bins.length
  return bins.map((bin, i) => {
    const height = Math.max(1.5, bin * (HIGH - 3))
    if (bin === 0) return null
    // biome-ignore lint/suspicious/noArrayIndexKey: bins have no other name
    return <rect key={i} className={classes.bin} x={i * each + 1} y={HIGH - height} width={Math.max(1, each - 2)} height={height} />
  })
})

interface SaidProps {
  readonly published: readonly Published[]
  readonly whole: Window
  readonly width: number
}

/** One path for all dates of publication. */
const Said = memo(function Said({ published, whole, width }: SaidProps) {
  const at = new Set(published.map(({ day }) => Math.round(((day + 0.5 - whole.from) / lengthOf(whole)) * width)))
  return <path className={classes.said} d={Array.from(at, (x) => `M${x + 0.5} ${HIGH + 2}v6`).join('')} />
})
