/** Time under the network: happenings a day, month or year, cooperation above the line, the rest below; a window that is dragged, moved by keys, or played. */
import { useEffect, useRef } from 'react'
import { dayWords } from '../parts/dates.ts'
import classes from './brush.module.css'
import type { Window } from './network.ts'
import { moved, type Spread } from './spread.ts'
import { useBrushDrag } from './use-brush-drag.ts'

interface Props {
  readonly spread: Spread
  readonly window: Window | undefined
  readonly playing: boolean
  readonly onPlay: (playing: boolean) => void
  readonly onWindow: (window: Window | undefined) => void
}

/** Milliseconds a step when it plays. */
const STEP = 900
const HEIGHT = 32
const UNITS = { day: 'a day', month: 'a month', year: 'a year' } as const

export function Brush({ spread, window, playing, onPlay, onWindow }: Props) {
  const { bins, unit, undated } = spread
  const plot = useRef<HTMLDivElement>(null)
  const all: Window = { first: bins[0]!.first, last: bins.at(-1)!.last }
  const held: Window = window ? { first: Math.max(all.first, window.first), last: Math.min(all.last, window.last) } : all
  const start = Math.max(
    0,
    bins.findIndex(({ last }) => last >= held.first),
  )
  const end = Math.max(
    start,
    bins.findLastIndex(({ first }) => first <= held.last),
  )
  const set = (from: number, to: number) => {
    const [a, b] = [Math.max(0, Math.min(from, to)), Math.min(bins.length - 1, Math.max(from, to))]
    onWindow(a === 0 && b === bins.length - 1 ? undefined : { first: bins[a]!.first, last: bins[b]!.last })
  }
  const drag = useBrushDrag(plot, bins.length, { start, end }, set)
  useEffect(() => {
    if (!playing) return
    const timer = setInterval(
      () => onWindow(moved(bins, window ? held : { first: bins[0]!.first, last: bins[0]!.last }, window ? 1 : 0)),
      STEP,
    )
    return () => clearInterval(timer)
  })
  const most = Math.max(1, ...bins.map(({ coop, conf }) => Math.max(coop, conf)))
  const words = window ? `${dayWords(held.first)} to ${dayWords(held.last)}` : 'all times'
  return (
    <section className={classes.brush} aria-label="Time">
      <p>
        <b className="num">{words}</b>
        happenings {UNITS[unit]}: cooperation above the line, the rest below{undated > 0 && !window && `; ${undated} without a date`}
        {undated > 0 && window && `; ${undated} without a date are left out`}
        <span className={classes.acts}>
          <button type="button" className="btn" aria-pressed={playing} onClick={() => onPlay(!playing)}>
            {playing ? 'Stop' : 'Play'} <kbd>p</kbd>
          </button>
          {window && (
            <button type="button" className="btn bare" onClick={() => onWindow(undefined)}>
              All times
            </button>
          )}
        </span>
      </p>
      <div>
        <div className={classes.plot} ref={plot} {...drag.plot}>
          <svg viewBox={`0 0 ${bins.length} ${2 * HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
            {bins.map(({ first, coop, conf }, i) => (
              <g key={first}>
                <rect
                  className={classes.coop}
                  x={i + 0.2}
                  width={0.6}
                  y={HEIGHT - (coop / most) * (HEIGHT - 2)}
                  height={(coop / most) * (HEIGHT - 2)}
                />
                <rect className={classes.conf} x={i + 0.2} width={0.6} y={HEIGHT + 1} height={(conf / most) * (HEIGHT - 3)} />
              </g>
            ))}
            <path className={classes.axis} d={`M0 ${HEIGHT}.5H${bins.length}`} />
          </svg>
          <div
            className={classes.window}
            style={{ insetInlineStart: `${(start / bins.length) * 100}%`, inlineSize: `${((end - start + 1) / bins.length) * 100}%` }}
          >
            <Handle
              name="From"
              value={start}
              most={bins.length - 1}
              words={dayWords(bins[start]!.first)}
              side="start"
              onValue={(next) => set(Math.min(next, end), end)}
            />
            <Handle
              name="To"
              value={end}
              most={bins.length - 1}
              words={dayWords(bins[end]!.last)}
              side="end"
              onValue={(next) => set(start, Math.max(next, start))}
            />
          </div>
        </div>
        <ol className={classes.labels} aria-hidden="true">
          {bins.map(({ first, label }, i) => (
            <li key={first}>{i % Math.ceil(bins.length / 14) === 0 ? label : ''}</li>
          ))}
        </ol>
      </div>
    </section>
  )
}

interface HandleProps {
  readonly name: string
  readonly value: number
  readonly most: number
  readonly words: string
  readonly side: 'start' | 'end'
  readonly onValue: (value: number) => void
}

/** An end of the window: arrow keys move it by one, Home and End as far as it goes. */
const Handle = ({ name, value, most, words, side, onValue }: HandleProps) => (
  <div
    className={`${classes.handle} ${classes[side]}`}
    role="slider"
    tabIndex={0}
    aria-label={name}
    aria-valuemin={0}
    aria-valuemax={most}
    aria-valuenow={value}
    aria-valuetext={words}
    data-side={side}
    onKeyDown={(event) => {
      const next = { ArrowLeft: value - 1, ArrowDown: value - 1, ArrowRight: value + 1, ArrowUp: value + 1, Home: 0, End: most }[event.key]
      if (next === undefined) return
      event.preventDefault()
      event.stopPropagation()
      onValue(Math.max(0, Math.min(most, next)))
    }}
  />
)
