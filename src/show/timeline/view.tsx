import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { HappeningPage, TimelineItem } from '../api/answers.ts'
import { ask } from '../api/client.ts'
import { useScope } from '../elsewhere/elsewhere.tsx'
import { ExportButton } from '../elsewhere/export-button.tsx'
import { HappeningPanel } from '../happening/panel.tsx'
import { Asking, Empty } from '../parts/asking.tsx'
import { SavePicture } from '../parts/save-picture.tsx'
import { Segments } from '../parts/segments.tsx'
import { Splitter } from '../parts/splitter.tsx'
import { Tools } from '../parts/tools.tsx'
import { type LANES, SIDE, type TimelineSearch } from './address.ts'
import { Brush } from './brush.tsx'
import { Chart, type ChartHandle } from './chart.tsx'
import { Filters } from './filters.tsx'
import { lanesOf } from './lanes.ts'
import { Legend } from './legend.tsx'
import { Table } from './table.tsx'
import classes from './timeline.module.css'
import { useTies, useTimeline } from './use-timeline.ts'
import { useTimelineKeys } from './use-timeline-keys.ts'
import { useTimelineScope } from './use-timeline-scope.ts'
import { useWindow } from './use-window.ts'
import { everything, lengthOf, moved, showing, type Window, zoomed } from './window.ts'

const WIDE = 352

/** What happened when, according to whom: a picture, or a table of the same. */
export default function TimelineView() {
  const search = useSearch({ from: '/timeline' })
  const navigate = useNavigate({ from: '/timeline' })
  const write = useCallback(
    (change: Partial<TimelineSearch>) =>
      void navigate({ search: (before: TimelineSearch) => compact({ ...before, ...change }), replace: true, resetScroll: false }),
    [navigate],
  )
  const { all, narrowed, bars, published, unpublished } = useTimeline(search)
  const scope = useTimelineScope(search, all.data?.items ?? NOTHING)
  useScope(scope)
  const { lanes: by = 'actor', at: chosen, as, sort = 'number', side = WIDE } = search
  const whole = useMemo(
    () =>
      everything(
        bars,
        published.map(({ day }) => day),
        today(),
      ),
    [bars, published],
  )
  const held = useWindow(search, write)
  const window = held.window ?? whole
  const lanes = useMemo(() => lanesOf(bars, by), [bars, by])
  const ties = useTies(chosen, search.ties === 'all')
  const chart = useRef<ChartHandle>(null)
  const undated = useMemo(() => bars.filter(({ days }) => !days).length, [bars])
  const choose = useCallback((id: string) => write({ at: id }), [write])
  useMoves({ bars, window, whole, held, chosen, write, table: as === 'table', sort, navigate })
  useEffect(() => {
    if (chosen) chart.current?.show(chosen)
  }, [chosen])
  const open = search.open ?? NONE
  const openLane = useCallback(
    (lane: string) => write({ open: open.includes(lane) ? open.filter((one) => one !== lane) : [...open, lane] }),
    [open, write],
  )
  const seen = useMemo(
    () => bars.filter(({ days }) => days && days.first < window.to && days.last + 1 > window.from).length,
    [bars, window],
  )
  const number = bars.find(({ item }) => item.id === chosen)?.number
  return (
    <>
      <Tools title="Timeline">
        {as !== 'table' && (
          <Segments
            label="Lanes by"
            value={by}
            of={BY}
            onChange={(lane) => write({ lanes: lane === 'actor' ? undefined : lane, open: undefined })}
          />
        )}
        <Filters items={all.data?.items ?? NOTHING} search={search} onSearch={write} />
        {as !== 'table' && (
          <label className="tick">
            <input
              type="checkbox"
              checked={search.ties === 'all'}
              onChange={({ target }) => write({ ties: target.checked ? 'all' : undefined })}
            />
            All causes
          </label>
        )}
        <ExportButton words={scope ? 'Export these' : 'Export'} />
        {as !== 'table' && <SavePicture name="timeline" of={() => chart.current?.whole() ?? null} />}
        <button
          type="button"
          className="btn push"
          aria-pressed={as === 'table'}
          onClick={() => write({ as: as === 'table' ? undefined : 'table' })}
        >
          Table <kbd>v</kbd>
        </button>
      </Tools>
      <main id="main" className={classes.main} style={{ '--side': `${side}px` } as React.CSSProperties} data-pane={chosen ? '' : undefined}>
        <Asking of={narrowed}>
          {({ more }) => (
            <div className={classes.view}>
              {more && (
                <p className={classes.cut}>The first {bars.length.toLocaleString('en')} happenings by date; narrow them to see others.</p>
              )}
              {bars.length === 0 ? (
                <Empty>
                  <p>
                    {filtered(search)
                      ? 'No happening fits these filters.'
                      : 'Nothing has happened in this case yet: add documents, and what they tell stands here.'}
                  </p>
                </Empty>
              ) : as === 'table' ? (
                <Table
                  bars={bars}
                  sort={sort}
                  onSort={(next) => write({ sort: next === 'number' ? undefined : next })}
                  chosen={chosen}
                  onChoose={choose}
                />
              ) : (
                <>
                  <Legend />
                  <Chart
                    ref={chart}
                    by={by}
                    lanes={lanes}
                    window={window}
                    onWindow={held.setWindow}
                    chosen={chosen}
                    onChoose={choose}
                    opened={open}
                    onOpen={openLane}
                    published={published}
                    unpublished={unpublished}
                    undated={undated}
                    seen={seen}
                    {...ties}
                  />
                  <Brush
                    bars={bars}
                    published={published}
                    whole={whole}
                    window={window}
                    onWindow={held.setWindow}
                    seen={seen}
                    total={bars.length}
                  />
                </>
              )}
            </div>
          )}
        </Asking>
        {chosen && (
          <>
            <Splitter
              width={side}
              least={SIDE.least}
              most={SIDE.most}
              label="Width of the chosen happening"
              onWidth={(width) => write({ side: width === WIDE ? undefined : width })}
            />
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
            <aside className="panel pad" aria-label="Chosen happening" tabIndex={0}>
              <HappeningPanel id={chosen} number={number} />
            </aside>
          </>
        )}
      </main>
    </>
  )
}

const NONE: readonly string[] = []
const NOTHING: readonly TimelineItem[] = []
const BY: Readonly<Record<(typeof LANES)[number], string>> = { actor: 'actor', voice: 'voice', place: 'place' }
const today = (): number => Math.floor(Date.now() / 86_400_000)
const filtered = ({ actor, types, voice, state, place }: TimelineSearch): boolean =>
  [actor, types, voice, state, place].some((one) => one !== undefined)
const compact = (search: TimelineSearch): TimelineSearch =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)))

interface Moving {
  readonly bars: ReturnType<typeof useTimeline>['bars']
  readonly window: Window
  readonly whole: Window
  readonly held: ReturnType<typeof useWindow>
  readonly chosen: string | undefined
  readonly write: (change: Partial<TimelineSearch>) => void
  readonly table: boolean
  readonly sort: string
  readonly navigate: ReturnType<typeof useNavigate>
}

function useMoves({ bars, window, held, chosen, write, table, navigate }: Moving): void {
  const now = useRef({ bars, window, chosen })
  now.current = { bars, window, chosen }
  const { setWindow } = held
  const moves = useMemo(() => {
    const step = (by: 1 | -1) => {
      const { bars: all, chosen: id, window: seen } = now.current
      const at = all.findIndex(({ item }) => item.id === id)
      const next = all[at < 0 ? (by === 1 ? 0 : all.length - 1) : at + by]
      if (!next) return
      write({ at: next.item.id })
      if (next.days && !table) {
        const shown = showing(seen, next.days.first, next.days.last)
        if (shown !== seen) setWindow(shown)
      }
    }
    const middle = (): number => {
      const { bars: all, chosen: id, window: seen } = now.current
      const days = all.find(({ item }) => item.id === id)?.days
      const at = days && (days.first + days.last + 1) / 2
      return at !== undefined && at > seen.from && at < seen.to ? at : (seen.from + seen.to) / 2
    }
    return {
      next: () => step(1),
      previous: () => step(-1),
      pan: (share: number) => setWindow(moved(now.current.window, share * lengthOf(now.current.window))),
      zoom: (factor: number) => setWindow(zoomed(now.current.window, factor, middle())),
      all: () => setWindow(undefined),
      open: () => {
        const { chosen: id } = now.current
        if (id) void wordsOf(id).then((to) => to && navigate(to as never))
      },
      table: () => write({ as: table ? undefined : 'table' }),
      away: () => write({ at: undefined }),
    }
  }, [write, setWindow, table, navigate])
  useTimelineKeys(moves, !table)
}

/** Where the first account of a happening stands. */
async function wordsOf(id: string): Promise<object | undefined> {
  const { happening } = await ask<HappeningPage>(`/happenings/${encodeURIComponent(id)}`)
  const [first] = happening.accounts
  if (!first) return undefined
  return {
    to: '/text/{-$document}',
    params: { document: String(first.number) },
    search: { at: first.event.slice(first.event.indexOf('#') + 1) },
  }
}
