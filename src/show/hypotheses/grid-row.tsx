import { useEffect, useRef } from 'react'
import { plural, Squares } from '../parts/origins.tsx'
import { ToEvent } from '../parts/to-event.tsx'
import type { HypothesesSearch } from './address.ts'
import classes from './hypotheses.module.css'
import { type Cell, cellSign, cellWords, opinionsIn, type Row, signOf, toneOf } from './ratings.ts'
import type { Ordered } from './steady.ts'
import { figure, listed } from './told.ts'
import type { Change } from './view.tsx'

interface Props {
  readonly row: Row
  readonly index: number
  readonly ordered: Ordered
  readonly search: HypothesesSearch
  readonly change: Change
}

/** A row of evidence; one that tells nothing apart recedes. */
export function GridRow({ row, index, ordered, search, change }: Props) {
  const { columns, cellOf } = ordered
  return (
    <tr className={row.diagnosticity === 0 || row.claims.length === 0 ? classes.idle : ''} aria-selected={row.id === search.row}>
      <RowHead row={row} onChoose={() => change({ row: row.id, column: search.column ?? columns[0]?.id })} />
      <td className={classes.origins}>
        <Squares reports={new Set(row.claims.map(({ document }) => document)).size} origins={row.origins.length} />
        <span className="vh">weighs {row.origins.length}</span>
      </td>
      {columns.map(({ id, label }, i) => {
        const cell = cellOf(row, id)
        const chosen = row.id === search.row && id === search.column
        const reached = chosen || (index === 0 && i === 0 && !(search.row && search.column))
        return (
          cell && (
            <GridCell
              key={id}
              cell={cell}
              label={`${row.label} against ${label}`}
              chosen={chosen}
              reached={reached}
              onChoose={() => change({ row: row.id, column: id })}
            />
          )
        )
      })}
      <Apart of={row.diagnosticity} />
    </tr>
  )
}

function RowHead({ row, onChoose }: { readonly row: Row; readonly onChoose: () => void }) {
  const [claim] = row.claims
  const more = row.claims.length - 1
  return (
    <th scope="row">
      <button type="button" className={classes.number} onClick={onChoose}>
        <span className="vh">E</span>
        {row.label.replace(/^E/, '')}
        <span className="vh">: its claims</span>
      </button>
      <span className={classes.evidence}>
        {claim ? (
          <>
            <q>{claim.quote}</q>
            <span className={classes.by}>
              {claim.voices.at(-1)},{' '}
              <ToEvent number={claim.number} event={claim.event}>
                {claim.title}
              </ToEvent>
              {more > 0 && `, and ${plural(more, 'more claim')}`}
            </span>
          </>
        ) : (
          <span className={classes.by}>None of its claims counts any more.</span>
        )}
      </span>
    </th>
  )
}

interface CellProps {
  readonly cell: Cell
  readonly label: string
  readonly chosen: boolean
  /** Whether Tab leads to it: one cell of the grid. */
  readonly reached: boolean
  readonly onChoose: () => void
}

/** Cells of a grid are chosen, those of a table are only read. */
const cellRole = (chosen: boolean) => ({ role: 'gridcell', 'aria-selected': chosen }) as const

function GridCell({ cell, label, chosen, reached, onChoose }: CellProps) {
  const place = useRef<HTMLTableCellElement>(null)
  useEffect(() => {
    if (!chosen) return
    place.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    if (document.activeElement === document.body || document.activeElement?.getAttribute('role') === 'gridcell') place.current?.focus()
  }, [chosen])
  const opinions = opinionsIn(cell)
  const words = cellWords(cell)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys of the view move through the grid
    <td
      ref={place}
      {...cellRole(chosen)}
      tabIndex={reached ? 0 : -1}
      className={`${classes.cell} ${classes[toneOf(cell)]} ${chosen ? classes.current : ''}`}
      title={words}
      onClick={onChoose}
      onFocus={() => chosen || onChoose()}
    >
      <span aria-hidden="true">{cellSign(cell)}</span>
      <span className="vh">
        {label}: {words}
        {opinions.length > 1 && `; analysts differ: ${listed(opinions.map(signOf))}`}
      </span>
      {opinions.length > 1 && (
        <sup aria-hidden="true" title={`analysts differ: ${listed(opinions.map(signOf))}`}>
          {opinions.length}
        </sup>
      )}
      {cell.ratings.some(({ why }) => why) && (
        <sub title="with a reason" aria-hidden="true">
          n
        </sub>
      )}
    </td>
  )
}

/** How far the ratings of a row lie apart, of 4. */
const Apart = ({ of }: { readonly of: number | undefined }) => (
  <td className={classes.apart}>
    {of === undefined ? (
      <span className="quiet">not yet</span>
    ) : (
      <>
        <span className={classes.bar} aria-hidden="true" title={of === 0 ? 'nothing' : `${figure(of)} of 4`}>
          <i style={{ inlineSize: `${(of / 4) * 100}%` }} />
        </span>
        <span className="vh">{of === 0 ? 'nothing' : `${figure(of)} of 4`}</span>
      </>
    )}
  </td>
)
