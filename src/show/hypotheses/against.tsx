/** What one hypothesis has against it, figure by figure. */
import { Link } from '@tanstack/react-router'
import type { Matrix } from '../api/answers.ts'
import { plural } from '../parts/origins.tsx'
import type { Deeds, Hypothesis } from './deeds.ts'
import classes from './hypotheses.module.css'
import { figure } from './told.ts'
import type { Change } from './view.tsx'

interface Props {
  readonly matrix: Matrix
  readonly hypothesis: Hypothesis
  readonly deeds: Deeds
  readonly change: Change
}

export function AgainstOne({ matrix, hypothesis, deeds, change }: Props) {
  const ranked = matrix.ranking.find((one) => one.hypothesis === hypothesis.id)
  if (!ranked) return null
  const { parts, inconsistency, consistency, unrated, atMost } = ranked
  return (
    <section>
      <h3>
        Against {hypothesis.label}: {figure(inconsistency)}
      </h3>
      <p className={classes.statement}>{hypothesis.statement}</p>
      {parts.length === 0 && <p className={classes.small}>Nothing that is rated speaks against it.</p>}
      <ul className={classes.lines}>
        {parts.map(({ origin, name, sum, rows }) => (
          <li key={origin}>
            <b>{figure(sum)}</b> {name}:{' '}
            {rows.map(({ evidence, label, counts }, i) => (
              <span key={evidence}>
                {i > 0 && ' + '}
                <button type="button" className={classes.jump} onClick={() => change({ row: evidence, column: hypothesis.id })}>
                  {label} counts {figure(counts)}
                </button>
              </span>
            ))}
          </li>
        ))}
      </ul>
      <p className={classes.small}>
        For it: {figure(consistency)}, which does not rank.
        {unrated > 0 && ` ${plural(unrated, 'row')} unrated: it could still rise to ${figure(atMost)}.`}
      </p>
      <p className="acts">
        {hypothesis.dispute && (
          <Link to="/disputes" search={{ at: hypothesis.dispute }} className="btn">
            Its dispute
          </Link>
        )}
        <button type="button" className="btn" onClick={() => deeds.withdraw(hypothesis.id)}>
          Withdraw {hypothesis.label}
        </button>
      </p>
    </section>
  )
}
