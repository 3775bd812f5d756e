/** The case in a few numbers, each of which opens what it counts, and what to look at first. */
import { Link } from '@tanstack/react-router'
import type { Dispute, HappeningSummary, Origin } from '../api/answers.ts'
import { useAnswer } from '../api/use.ts'
import { plural, Weight } from '../parts/origins.tsx'
import css from './documents.module.css'

interface Glance {
  readonly documents: number
  readonly copied: number
  readonly originCount: number
  readonly origins: readonly Origin[]
  readonly happenings: readonly HappeningSummary[]
  readonly happeningCount?: number
  readonly disputes: readonly Dispute[]
}

export function Overview() {
  const { data } = useAnswer<Glance>('/overview', { most: 20 })
  if (!data) return <div className={css.overview} aria-hidden="true" />
  const thin = data.happenings.find(({ reports, origins }) => reports >= 3 && origins === 1)
  return (
    <section className={css.overview} aria-label="The case at a glance">
      <ul className={css.figures}>
        <li>
          <Link to="/documents" search={{}}>
            <b>{data.documents.toLocaleString('en')}</b> {data.documents === 1 ? 'document' : 'documents'}
          </Link>
        </li>
        <li>
          <a href="#origins">
            <b>{data.originCount.toLocaleString('en')}</b> independent {data.originCount === 1 ? 'origin' : 'origins'}
          </a>
        </li>
        <li>
          <Link to="/documents" search={{ show: 'copies' }}>
            <b>{data.copied.toLocaleString('en')}</b> mostly copied
          </Link>
        </li>
        {data.happeningCount !== undefined && (
          <li>
            <Link to="/timeline">
              <b>{data.happeningCount.toLocaleString('en')}</b> {data.happeningCount === 1 ? 'happening' : 'happenings'}
            </Link>
          </li>
        )}
        <li>
          <Link to="/disputes">
            <b>{data.disputes.length === 20 ? '20+' : data.disputes.length}</b> {data.disputes.length === 1 ? 'dispute' : 'disputes'}
          </Link>
        </li>
      </ul>
      {(data.disputes.length > 0 || thin) && (
        <ul className={css.first} aria-label="Look at first">
          {data.disputes.slice(0, thin ? 2 : 3).map((dispute) => (
            <li key={dispute.id}>
              <span className="tag hard">≠</span>{' '}
              <Link to="/happenings/$happening" params={{ happening: dispute.happening }}>
                {dispute.why}
              </Link>
            </li>
          ))}
          {thin && (
            <li>
              <Weight reports={thin.reports} origins={thin.origins} />{' '}
              <Link to="/happenings/$happening" params={{ happening: thin.id }}>
                {thin.lemma}: {plural(thin.reports, 'report')} that all come from one origin
              </Link>
            </li>
          )}
        </ul>
      )}
    </section>
  )
}
