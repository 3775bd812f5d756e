import { useMemo, useRef, useState } from 'react'
import type { Act, Actor } from '../api/answers.ts'
import { Empty } from '../parts/asking.tsx'
import { dayNumber, edtfOf } from '../parts/dates.ts'
import type { NetworkSearch } from './address.ts'
import { Brush } from './brush.tsx'
import { ChosenPanel } from './chosen-panel.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import classes from './network.module.css'
import { networkOf, type Window } from './network.ts'
import { NetworkTable } from './network-table.tsx'
import { NetworkTools } from './network-tools.tsx'
import { Picture } from './picture.tsx'
import { spreadOf } from './spread.ts'
import { useNetworkKeys } from './use-network-keys.ts'
import type { Change } from './view.tsx'

interface Props {
  readonly acts: readonly Act[]
  /** Whether there are more than are here. */
  readonly cut: boolean
  readonly actors: readonly Actor[]
  readonly search: NetworkSearch
  readonly change: Change
}

/** The network with its time, what is chosen beside it. */
export function Board({ acts, cut, actors, search, change }: Props) {
  const { actor, kind, types, least, since, until, at, as } = search
  const known = useMemo(() => new Map(actors.map((one) => [one.id, one])), [actors])
  const window = useMemo(() => windowOf(since, until), [since, until])
  // the places stay the same while the window moves
  const whole = useMemo(() => networkOf(acts, known, { actor, kind, types, least }), [acts, known, actor, kind, types, least])
  const shown = useMemo(
    () => (window ? networkOf(acts, known, { actor, kind, types, least }, window) : whole),
    [window, whole, acts, known, actor, kind, types, least],
  )
  const spread = useMemo(() => spreadOf([...new Set(whole.ties.flatMap((tie) => tie.acts))]), [whole])
  const picture = useRef<() => SVGSVGElement | null>(null)
  const panel = useRef<HTMLElement>(null)
  const [merging, setMerging] = useState(false)
  const [playing, setPlaying] = useState(false)
  useNetworkKeys({
    shown,
    search,
    change,
    openPanel: () => panel.current?.focus(),
    merge: () => setMerging(true),
    play: () => setPlaying((now) => !now),
  })
  const choose = (id: string | undefined) => change({ at: id, of: undefined })
  return (
    <>
      <NetworkTools players={whole.players} search={search} change={change} picture={picture} />
      <main id="main" className={`split ${classes.split}`}>
        <div className={classes.left}>
          {whole.ties.length === 0 ? (
            <Nothing any={acts.length > 0} change={change} />
          ) : as === 'table' ? (
            <NetworkTable network={shown} search={search} change={change} />
          ) : (
            <Picture whole={whole} shown={shown} search={search} change={change} onChoose={choose} ref={picture} />
          )}
          {cut && (
            <p className={classes.note}>Only the first {acts.length.toLocaleString('en')} acts are here; choose an actor or a time.</p>
          )}
          {spread.bins.length > 0 && (
            <Brush
              spread={spread}
              window={window}
              playing={playing}
              onPlay={setPlaying}
              onWindow={(next) => change({ since: next && edtfOf(next.first), until: next && edtfOf(next.last) })}
            />
          )}
        </div>
        <ChosenPanel ref={panel} network={shown} known={known} at={at} onChoose={choose} onMerge={() => setMerging(true)} />
      </main>
      {merging && <MergeDialog network={whole} actors={actors} at={at} onClose={() => setMerging(false)} />}
    </>
  )
}

function Nothing({ any, change }: { readonly any: boolean; readonly change: Change }) {
  return (
    <Empty>
      <p>{any ? 'No relation fits all of what is chosen above.' : 'Nobody is said to have done anything to anybody here.'}</p>
      {any ? (
        <button
          type="button"
          className="btn"
          onClick={() =>
            change({ actor: undefined, kind: undefined, types: undefined, least: undefined, since: undefined, until: undefined })
          }
        >
          Show all
        </button>
      ) : (
        <p className="quiet">
          Where texts tell that somebody does something to somebody, the two stand here with an arrow between them, as thick as it has
          origins.
        </p>
      )}
    </Empty>
  )
}

/** Whole months and years, as the address has them. */
function windowOf(from: string | undefined, to: string | undefined): Window | undefined {
  if (!from && !to) return undefined
  return { first: from ? edge(from, 'first') : -Infinity, last: to ? edge(to, 'last') : Infinity }
}

function edge(date: string, side: 'first' | 'last'): number {
  const [year = 0, month, day] = date.split('-').map(Number)
  if (side === 'first' || day) return dayNumber(year, month, day)
  return (month ? dayNumber(year, month + 1) : dayNumber(year + 1)) - 1
}
