import { useEffect, useMemo, useRef, useState } from 'react'
import { betweenWords, daysBetween, edtfOf } from '../parts/dates.ts'
import { plural } from '../parts/origins.tsx'
import { SortHead } from '../parts/sort-head.tsx'
import type { NetworkSearch, ORDERS } from './address.ts'
import { LINE_WORDS } from './arc-mark.tsx'
import { countWords } from './arcs.ts'
import classes from './network.module.css'
import type { Network, Tie } from './network.ts'
import type { Change } from './view.tsx'

interface Props {
  readonly network: Network
  readonly search: NetworkSearch
  readonly change: Change
}

type Order = (typeof ORDERS)[number]

/** So many rows at a time. */
const ROWS = 200

interface Row {
  readonly tie: Tie
  readonly source: string
  readonly target: string
  readonly line: string
  readonly first: string
  readonly last: string
}

/** The same as the picture, a row a relation. */
export function NetworkTable({ network, search, change }: Props) {
  const { at, order: by = 'origins' } = search
  const [most, setMost] = useState(ROWS)
  const rows = useMemo(() => rowsOf(network, by), [network, by])
  const chosen = useRef<HTMLTableRowElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another row is chosen
  useEffect(() => chosen.current?.scrollIntoView({ block: 'nearest' }), [at])
  const head = (order: Order, words: string) => (
    <SortHead
      words={words}
      sorted={by === order}
      order={order === 'acts' || order === 'origins' ? 'descending' : 'ascending'}
      onSort={() => change({ order: order === 'origins' ? undefined : order })}
    />
  )
  return (
    <section className={classes.tabled} aria-label="Table of relations">
      <table className={classes.table}>
        <thead>
          <tr>
            {head('source', 'Who')}
            {head('line', 'Kind')}
            {head('target', 'To whom')}
            {head('acts', 'Happenings')}
            {head('origins', 'Origins')}
            {head('first', 'When')}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map(({ tie, source, target, line, first, last }) => (
            <tr key={tie.id} ref={tie.id === at ? chosen : undefined} data-chosen={tie.id === at}>
              <td>
                <button type="button" className={classes.jump} onClick={() => change({ at: tie.source, of: undefined })}>
                  {source}
                </button>
              </td>
              <td>
                <button
                  type="button"
                  className={classes.jump}
                  aria-pressed={tie.id === at}
                  onClick={() => change({ at: tie.id, of: undefined })}
                >
                  <span className={`kind k-${tie.line} ${tie.hollow ? 'not' : ''}`}>{line}</span>
                </button>
              </td>
              <td>
                <button type="button" className={classes.jump} onClick={() => change({ at: tie.target, of: undefined })}>
                  {target}
                </button>
              </td>
              <td className="num">{countWords(tie)}</td>
              <td className="num">{tie.origins}</td>
              <td className="num">{betweenWords(first || undefined, last || undefined)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > most && (
        <button type="button" className={`btn ${classes.more}`} onClick={() => setMost(most + ROWS)}>
          {plural(Math.min(ROWS, rows.length - most), 'more row')} of {(rows.length - most).toLocaleString('en')}
        </button>
      )}
    </section>
  )
}

function rowsOf({ ties, players }: Network, by: Order): readonly Row[] {
  const names = new Map(players.map(({ id, name }) => [id, name]))
  const rows = ties.map((tie) => {
    const days = tie.acts.flatMap(({ from, to }) => daysBetween(from, to) ?? [])
    const firsts = days.flatMap(({ first }) => first ?? [])
    const lasts = days.flatMap(({ last }) => last ?? [])
    return {
      tie,
      source: names.get(tie.source) ?? tie.source,
      target: names.get(tie.target) ?? tie.target,
      line: `${LINE_WORDS[tie.line]}${tie.hollow ? ', not done' : ''}`,
      first: firsts.length > 0 ? edtfOf(firsts.reduce((a, b) => Math.min(a, b))) : '',
      last: lasts.length > 0 ? edtfOf(lasts.reduce((a, b) => Math.max(a, b))) : '',
    }
  })
  if (by === 'acts') return rows.toSorted((a, b) => b.tie.acts.length - a.tie.acts.length)
  if (by === 'origins') return rows
  return rows.toSorted((a, b) => (a[by] || '~').localeCompare(b[by] || '~'))
}
