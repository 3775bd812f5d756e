/** What the ranking hangs on: counted again without each origin, and the ratings that would change the first place. */
import type { Matrix } from '../api/answers.ts'
import classes from './hypotheses.module.css'
import { figure, recountWords } from './told.ts'
import type { Change } from './view.tsx'

type Places = Matrix['recounts'][number]['ranking']

/** Columns and origins that fit beside the matrix; the sentence below has all that change the first place. */
const WIDEST = 5
const MOST = 12

export function Sensitivity({ matrix, change }: { readonly matrix: Matrix; readonly change: Change }) {
  const { ranking, recounts, sensitivity, rows } = matrix
  const shown = recounts.toSorted((a, b) => Number(b.changesFirst) - Number(a.changesFirst)).slice(0, MOST)
  const ratings = sensitivity.ratings
  if (ranking.every(({ inconsistency }) => inconsistency === 0))
    return (
      <section>
        <h3>If one origin were left out</h3>
        <p className={classes.small}>
          Nothing speaks against any hypothesis yet. Rate the rows; what the ranking hangs on is counted here.
        </p>
      </section>
    )
  return (
    <section>
      <h3>If one origin were left out</h3>
      <table className={classes.sens}>
        <thead>
          <tr>
            <th scope="col">without</th>
            {ranking.slice(0, WIDEST).map(({ hypothesis }, i) => (
              <th key={hypothesis} scope="col">
                {ORDINALS[i]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Places name="nothing left out" ranking={ranking} now={ranking} />
          {shown.map(({ origin, name, ranking: then, changesFirst }) => (
            <Places key={origin} name={name} ranking={then} now={ranking} flips={changesFirst} />
          ))}
        </tbody>
      </table>
      {recounts.length > MOST && <p className={classes.small}>{recounts.length - MOST} more origins are counted and change nothing.</p>}
      <p className={classes.small}>{recountWords(recounts, ranking)}</p>
      {ratings.length > 0 && (
        <details className={classes.small}>
          <summary>Single ratings that decide: {ratings.length}</summary>
          <ul className={classes.lines}>
            {ratings.map(({ evidence, hypothesis, by, why }) => (
              <li key={`${evidence} ${hypothesis} ${by}`}>
                <button
                  type="button"
                  className={classes.jump}
                  disabled={!rows.some(({ id }) => id === evidence)}
                  onClick={() => change({ row: evidence, column: hypothesis })}
                >
                  {why.replaceAll(/(?<= )-{1,2}(?= |,)/g, (sign) => sign.replaceAll('-', '−'))}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

const ORDINALS = ['1st', '2nd', '3rd', '4th', '5th']

interface PlacesProps {
  readonly name: string
  readonly ranking: Places
  readonly now: Places
  readonly flips?: boolean
}

const Places = ({ name, ranking, now, flips = false }: PlacesProps) => (
  <tr className={flips ? classes.flip : ''}>
    <th scope="row">
      {name}
      {flips && <span className="vh">, changes the first place</span>}
    </th>
    {ranking.slice(0, WIDEST).map(({ hypothesis, label, rank, inconsistency }, i) => (
      <td
        key={hypothesis}
        className={`num ${rank === 1 ? classes.firsts : ''} ${now[i]?.hypothesis === hypothesis ? '' : classes.movedTo}`}
      >
        {label}
        <small>{figure(inconsistency)}</small>
      </td>
    ))}
  </tr>
)
