import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { Batch } from '../api/answers.ts'
import { plural } from '../parts/origins.tsx'
import { type HistorySearch, SOME } from './address.ts'
import classes from './history.module.css'
import { isToggle, type Log, timeOf } from './log.ts'
import type { Change } from './view.tsx'

interface Props {
  readonly log: Log
  readonly chosen: Batch
  readonly change: Change
}

/** Latest first, by days; what has lost its target apart, because somebody should look at it. */
export function Steps({ log: { lost, days, steps, total }, chosen, change }: Props) {
  return (
    <nav className="scroll" aria-label="Steps">
      {lost.length > 0 && (
        <section>
          <h2 className={classes.day}>No longer found, and kept</h2>
          <Rows steps={lost} chosen={chosen} />
        </section>
      )}
      {days.map(({ day, steps }) => (
        <section key={day}>
          <h2 className={classes.day}>{day}</h2>
          <Rows steps={steps} chosen={chosen} />
        </section>
      ))}
      {total > steps.length && (
        <p className={classes.more}>
          {plural(total - steps.length, 'older step')}{' '}
          <button type="button" className="btn" onClick={() => change({ most: steps.length + SOME })}>
            Show more
          </button>
        </p>
      )}
    </nav>
  )
}

const Rows = ({ steps, chosen }: { readonly steps: readonly Batch[]; readonly chosen: Batch }) => (
  <ol>
    {steps.map((step) => (
      <Row key={step.batch} step={step} chosen={step.batch === chosen.batch} />
    ))}
  </ol>
)

function Row({ step, chosen }: { readonly step: Batch; readonly chosen: boolean }) {
  const row = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const { seq, at, by, says, stands, settled } = step
  return (
    <li>
      <Link
        ref={row}
        from="/history"
        to="/history"
        search={(before: HistorySearch) => ({ ...before, step: seq })}
        replace
        className={`${classes.row} ${isToggle(step) ? classes.toggle : ''}`}
        {...(chosen && { 'aria-current': 'true' as const })}
      >
        <span className="num quiet">#{seq}</span>
        <time className="num quiet" dateTime={at}>
          {timeOf(at)}
        </time>
        <b className={classes.by}>{by}</b>
        <span className={classes.says}>
          {stands ? says : <del>{says}</del>}
          {settled && (
            <span className={classes.settled}>
              {stands ? 'brought back' : 'undone'} by {settled.by}
            </span>
          )}
        </span>
      </Link>
    </li>
  )
}
