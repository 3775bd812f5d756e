/** Beside the matrix: the chosen cell with its words and ratings, what its hypothesis has against it, and what the ranking hangs on. */
import type { Matrix } from '../api/answers.ts'
import { AgainstOne } from './against.tsx'
import { ChosenCell } from './chosen-cell.tsx'
import type { Deeds, Hypothesis } from './deeds.ts'
import classes from './hypotheses.module.css'
import type { Row } from './ratings.ts'
import { Sensitivity } from './sensitivity.tsx'
import type { Ordered } from './steady.ts'
import { differing, listed } from './told.ts'
import type { Change, Writing } from './view.tsx'

interface Props {
  readonly matrix: Matrix
  readonly ordered: Ordered
  readonly row: Row | undefined
  readonly hypothesis: Hypothesis | undefined
  readonly deeds: Deeds
  readonly change: Change
  readonly write: (writing: Writing) => void
}

export function Panel({ matrix, ordered, row, hypothesis, deeds, change, write }: Props) {
  const cell = row && hypothesis && ordered.cellOf(row, hypothesis.id)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <aside className={`panel pad ${classes.side}`} aria-label="Chosen cell and sensitivity" tabIndex={0}>
      {row && hypothesis && cell ? (
        <ChosenCell row={row} hypothesis={hypothesis} cell={cell} deeds={deeds} write={write} you={matrix.you} />
      ) : (
        <section>
          <p className="quiet">Choose a cell: its exact words, their origins and the six ratings stand here.</p>
        </section>
      )}
      {hypothesis && <AgainstOne matrix={matrix} hypothesis={hypothesis} deeds={deeds} change={change} />}
      {matrix.rows.length > 0 && <Sensitivity matrix={matrix} change={change} />}
      <Analysts matrix={matrix} change={change} />
    </aside>
  )
}

function Analysts({ matrix, change }: Pick<Props, 'matrix' | 'change'>) {
  const cells = differing(matrix)
  if (matrix.analysts.length < 2) return null
  return (
    <section>
      <h3>{cells.length > 0 ? 'Analysts differ' : 'Analysts agree in every cell'}</h3>
      <ul className={classes.lines}>
        {cells.map(({ row, column, says }) => (
          <li key={`${row} ${column}`}>
            <button type="button" className={classes.jump} onClick={() => change({ row, column })}>
              {says}
            </button>
          </li>
        ))}
        {matrix.analysts.map(({ by, first }) => (
          <li key={by}>
            <button type="button" className={classes.jump} onClick={() => change({ analyst: by })}>
              {by}
            </button>
            {first.length === 0 ? ' has no first' : first.length === 1 ? ` has ${first[0]} first` : ` has ${listed(first)} level`}
          </li>
        ))}
      </ul>
    </section>
  )
}
