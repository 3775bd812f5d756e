import { Link } from '@tanstack/react-router'
import type { Review, ReviewItem } from '../api/answers.ts'
import { plural, Weight } from '../parts/origins.tsx'
import type { ReviewSearch } from './address.ts'
import classes from './review.module.css'

const percent = (share: number): string => `${Math.round(100 * share)} %`

/** Why it was read so, why that may be wrong, and why it stands where it does in the queue. */
export function Why({ item, review }: { readonly item: ReviewItem; readonly review: Review }) {
  const { rule, about, reasons, stakes, uncertainty, weight, happening, reports, origins } = item
  const alike = review.rules.find((one) => one.rule === rule)?.events ?? 0
  return (
    <div className={classes.why}>
      <section>
        <h3>Why it was read</h3>
        <p>{about ?? 'A rule that is not known by name.'}</p>
        {rule && (
          <p className="quiet">
            <code className="code">{rule}</code>{' '}
            <Link from="/review" to="/review" search={(before: ReviewSearch) => ({ ...before, rule, at: undefined })}>
              {plural(alike, 'undecided event')}
            </Link>
          </p>
        )}
        {happening && (
          <p>
            <Link to="/happenings/$happening" params={{ happening }} className="orig">
              <Weight reports={reports} origins={origins} />
            </Link>
          </p>
        )}
      </section>
      <section>
        <h3>Why it may be wrong</h3>
        {reasons.length === 0 ? (
          <p>Nothing that the reading knows speaks against it.</p>
        ) : (
          <ul className={classes.reasons}>
            {reasons.map(({ doubt, words, weight }) => (
              <li key={`${doubt} ${words}`}>
                <span className={classes.bar} aria-hidden="true">
                  <i style={{ inlineSize: `${Math.min(100, 200 * weight)}%` }} />
                </span>
                <span className="num quiet">{percent(weight)}</span>
                <span>{words}</span>
              </li>
            ))}
          </ul>
        )}
        <p className={`num ${classes.sum}`}>
          Together {percent(uncertainty)} uncertain
          {stakes.map(({ factor }) => ` × ${Number(factor.toFixed(1))}`).join('')}
          {stakes.length > 0 && ` = ${weight.toFixed(2)}`}, which is its place in the queue.
        </p>
        {stakes.length > 0 && (
          <ul className={classes.stakes}>
            {stakes.map(({ stake, words, factor }) => (
              <li key={stake}>
                <span className="num quiet">× {Number(factor.toFixed(1))}</span> <span>{words}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}
