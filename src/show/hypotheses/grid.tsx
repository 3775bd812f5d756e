/** The matrix itself: a grid that arrows walk through; what speaks against a hypothesis is the heaviest ink. */
import type { Matrix } from '../api/answers.ts'
import { Squares } from '../parts/origins.tsx'
import type { HypothesesSearch } from './address.ts'
import { GridRow } from './grid-row.tsx'
import classes from './hypotheses.module.css'
import type { Ordered } from './steady.ts'
import { figure, rankWords } from './told.ts'
import type { Change, Writing } from './view.tsx'

interface Props {
  readonly matrix: Matrix
  readonly ordered: Ordered
  readonly search: HypothesesSearch
  readonly change: Change
  readonly write: (writing: Writing) => void
}

export function Grid({ matrix, ordered, search, change, write }: Props) {
  const { rows, columns } = ordered
  const rankOf = new Map(matrix.ranking.map((ranked) => [ranked.hypothesis, ranked]))
  const first = (id: string): boolean => rankOf.get(id)?.rank === 1
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={classes.wide} aria-label="Ratings" tabIndex={0}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of cells that are chosen and rated by keys */}
      <table className={classes.ach} role="grid" aria-label="Evidence against hypotheses" aria-readonly="true">
        <thead>
          <tr>
            <th scope="col" className="col-h">
              Evidence
            </th>
            <th scope="col" className={`col-h ${classes.origins}`}>
              Origins
            </th>
            {columns.map(({ id, label, statement }) => (
              <th key={id} scope="col" className={`${classes.hypothesis} ${first(id) ? classes.top : ''}`} title={statement}>
                <button type="button" onClick={() => change({ column: id, row: search.row ?? rows[0]?.id })}>
                  <b>{label}</b>
                  <span>{statement}</span>
                </button>
              </th>
            ))}
            <th scope="col" className={`col-h ${classes.apart}`}>
              Tells apart
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <GridRow key={row.id} row={row} index={i} ordered={ordered} search={search} change={change} />
          ))}
          {rows.length === 0 && (
            <tr>
              <td colSpan={columns.length + 3} className={classes.norows}>
                No evidence yet.{' '}
                <button type="button" className="btn" onClick={() => write('evidence')}>
                  Look for some
                </button>
              </td>
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              Against, counted by origin <span className="quiet">− is 1, −− is 2; the next row of an origin half</span>
            </th>
            <td className={classes.origins}>
              <span className="vh">all rows</span>
              <Squares reports={matrix.recounts.length} origins={matrix.recounts.length} />
            </td>
            {columns.map(({ id, label }) => {
              const ranked = rankOf.get(id)
              return (
                <td key={id} className={`${classes.sum} ${first(id) ? classes.top : ''}`}>
                  <button
                    type="button"
                    onClick={() => change({ column: id, row: search.row ?? rows[0]?.id })}
                    aria-label={`What speaks against ${label}: ${figure(ranked?.inconsistency ?? 0)}`}
                  >
                    {figure(ranked?.inconsistency ?? 0)}
                  </button>
                  <span>{ranked && rankWords(ranked.rank, matrix.ranking)}</span>
                  {ranked && ranked.unrated > 0 && <span>up to {figure(ranked.atMost)}</span>}
                </td>
              )
            })}
            <td />
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
