import { type RefObject, useCallback, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Link } from '../api/answers.ts'
import { plural } from '../parts/origins.tsx'
import { AXIS, AxisLines, AxisWords } from './axis-drawn.tsx'
import { windowWords } from './brush-words.ts'
import { Patterns } from './kinds-drawn.tsx'
import { type Columns, LaneDrawn } from './lane-drawn.tsx'
import type { Lane } from './lanes.ts'
import { boxesBetween, layoutOf, middleOf } from './layout.ts'
import { barWidth } from './measure.ts'
import { type Published, pagesIn } from './pages.ts'
import { PAGES, PagesDrawn } from './pages-drawn.tsx'
import { ticksOf } from './ticks.ts'
import { tiesOf } from './ties.ts'
import { TiesDrawn } from './ties-drawn.tsx'
import classes from './timeline.module.css'
import { useGestures } from './use-gestures.ts'
import { useSize } from './use-size.ts'
import { lengthOf, moved, type Window } from './window.ts'

export interface ChartHandle {
  /** The whole picture, all lanes, drawn for saving; call `after` when it is saved. */
  readonly whole: () => SVGSVGElement | null
  /** Scrolls to the chosen happening. */
  readonly show: (id: string) => void
}

interface Props {
  readonly ref: RefObject<ChartHandle | null>
  readonly lanes: readonly Lane[]
  readonly window: Window
  readonly onWindow: (next: Window) => void
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
  readonly opened: readonly string[]
  readonly onOpen: (lane: string) => void
  readonly published: readonly Published[]
  readonly unpublished: number
  readonly undated: number
  /** Dated happenings in the window. */
  readonly seen: number
  /** Of the chosen happening. */
  readonly links: readonly Link[]
  /** Of all, when they are asked for. */
  readonly allLinks: readonly Link[]
  readonly by: string
}

/** Room for the sign that a bar goes on. */
const EDGE = 14
/** How far beyond what is seen lanes are drawn, so that scrolling finds them there. */
const AHEAD = 200

/** The picture: axis, lanes, ties, publications. Only what is seen is drawn. */
export function Chart(props: Props) {
  const { lanes, window, chosen, onChoose, opened, onOpen, published, links, allLinks } = props
  const frame = useRef<HTMLDivElement>(null)
  const svg = useRef<SVGSVGElement>(null)
  const size = useSize(frame)
  const [top, setTop] = useState(0)
  const [whole, setWhole] = useState(false)
  const font = useFont()
  const columns = columnsIn(size.width, props.undated > 0)
  const x = useMemo(() => {
    const perDay = columns.plot / lengthOf(window)
    return (day: number) => (day - window.from) * perDay
  }, [window, columns.plot])
  const layout = useMemo(
    () =>
      layoutOf(lanes, {
        width: columns.plot - EDGE,
        x,
        measure: (bar) => barWidth(bar, font),
        opened: new Set(opened),
        undated: columns.undated > 0,
        first: new Set([chosen ?? '', ...links.flatMap(({ from, to }) => [from, to])]),
      }),
    [lanes, columns.plot, columns.undated, x, font, opened, chosen, links],
  )
  const inner = Math.max(0, size.height - AXIS - PAGES)
  const height = whole ? AXIS + layout.height + PAGES : size.height
  const shown = whole ? layout.boxes : boxesBetween(layout.boxes, top - AHEAD, top + inner + AHEAD)
  const offset = whole ? 0 : Math.min(top, Math.max(0, layout.height - inner))
  const ticks = useMemo(() => ticksOf(window, columns.plot), [window, columns.plot])
  const strong = useMemo(() => tiesOf(links, layout.boxes), [links, layout.boxes])
  const others = useMemo(() => tiesOf(allLinks, layout.boxes), [allLinks, layout.boxes])
  const plot = useRef({ start: columns.names, width: columns.plot, window, onWindow: props.onWindow })
  useLayoutEffect(() => {
    plot.current = { start: columns.names, width: columns.plot, window, onWindow: props.onWindow }
  })
  useGestures(svg, plot)
  const scrollTo = useCallback(
    (id: string) => {
      const box = layout.boxes.find((one) => [...one.placed.map(({ bar }) => bar), ...one.undated].some(({ item }) => item.id === id))
      if (!box || !frame.current) return
      const row = box.placed.find(({ bar }) => bar.item.id === id)?.row ?? box.undated.findIndex(({ item }) => item.id === id)
      const at = middleOf(box, row)
      const { scrollTop } = frame.current
      if (at < scrollTop + 20 || at > scrollTop + inner - 20) frame.current.scrollTop = Math.max(0, box.top - 20)
    },
    [layout, inner],
  )
  useImperativeHandle(
    props.ref,
    () => ({
      whole: () => {
        flushSync(() => setWhole(true))
        setTimeout(() => setWhole(false))
        return svg.current
      },
      show: scrollTo,
    }),
    [scrollTo],
  )
  const pages = useMemo(() => pagesIn(published, window, x), [published, window, x])
  const length = lengthOf(window)
  const empty = props.seen === 0
  return (
    <div
      ref={frame}
      className={classes.chart}
      role="region"
      aria-label={`Timeline by ${props.by}, ${windowWords(window)}, ${plural(props.seen, 'happening')}; v shows a table`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
      tabIndex={0}
      onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
    >
      <svg ref={svg} className={classes.picture} width={size.width} height={height} aria-labelledby="timeline-title">
        <title id="timeline-title">{`Timeline by ${props.by}, ${windowWords(window)}`}</title>
        <Patterns />
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: a part of the picture above, which has one */}
        <svg y={AXIS} width={size.width} height={Math.max(0, height - AXIS - PAGES)}>
          <g transform={`translate(${columns.names} 0)`}>
            <AxisLines ticks={ticks} x={x} width={columns.plot} height={height} />
          </g>
          <g transform={`translate(0 ${-offset})`}>
            <g transform={`translate(${columns.names} 0)`}>
              <TiesDrawn ties={others} strong={false} />
              <TiesDrawn ties={strong} strong />
            </g>
            {shown.map((box) => (
              <LaneDrawn
                key={box.lane.key}
                box={box}
                columns={columns}
                font={font}
                chosen={[...box.placed.map(({ bar }) => bar), ...box.undated].some(({ item }) => item.id === chosen) ? chosen : undefined}
                onChoose={onChoose}
                onOpen={onOpen}
              />
            ))}
          </g>
          <path className={classes.hair} d={`M${columns.names - 0.5} 0V${height}`} />
          {columns.undated > 0 && <path className={classes.hair} d={`M${columns.names + columns.plot + 0.5} 0V${height}`} />}
          {empty && (
            <text className={classes.empty} x={columns.names + columns.plot / 2} y="72" textAnchor="middle">
              Nothing dated in this window.
            </text>
          )}
        </svg>
        <g transform={`translate(${columns.names} 0)`}>
          <AxisWords ticks={ticks} x={x} width={columns.plot} />
        </g>
        {columns.undated > 0 && (
          <text className={classes.tick} x={columns.names + columns.plot + 8} y={AXIS - 10}>
            no date
          </text>
        )}
        <path className={classes.strong} d={`M0 ${AXIS - 0.5}H${size.width}`} />
        <g transform={`translate(0 ${height - PAGES})`}>
          <PagesDrawn
            pages={pages}
            undated={props.unpublished}
            columns={columns}
            onShow={(where) => {
              const next =
                where === 'later' ? published.find(({ day }) => day >= window.to) : published.findLast(({ day }) => day + 1 <= window.from)
              if (next) props.onWindow(moved(window, next.day + 0.5 - (window.from + window.to) / 2))
            }}
            onZoom={({ pages: some }) => {
              const [first, last] = [some[0]!.day, some.at(-1)!.day + 1]
              const air = Math.max(1, (last - first) * 0.3, first + 1 === last ? length / 8 : 0)
              props.onWindow({ from: first - air, to: last + air })
            }}
          />
        </g>
      </svg>
      <div aria-hidden="true" style={{ blockSize: Math.max(0, layout.height - inner) }} />
    </div>
  )
}

/** Names, plot and what has no date, in the width that there is. */
function columnsIn(width: number, undated: boolean): Columns {
  const narrow = width < 640
  const names = narrow ? 104 : 160
  const without = !undated ? 0 : narrow ? Math.max(96, width * 0.26) : Math.min(216, width * 0.2)
  return { names, plot: Math.max(80, width - names - without), undated: without }
}

/** The font of a bar's words, once it is known. */
function useFont(): string {
  return useMemo(() => {
    const style = getComputedStyle(document.documentElement)
    const rem = Number.parseFloat(style.fontSize) || 16
    return `400 ${0.75 * rem}px ${style.fontFamily}`
  }, [])
}
