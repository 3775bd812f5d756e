import { Link } from '@tanstack/react-router'
import type { Dispute } from '../api/answers.ts'
import classes from './happening.module.css'

const KINDS: Readonly<Record<Dispute['kind'], string>> = { dispute: '≠ disputed', differs: 'differs', revised: 'revised' }

const TOPICS: Readonly<Record<Dispute['about'], string>> = {
  occurrence: 'whether it happened',
  source: 'who did it',
  target: 'to whom',
  time: 'when',
  place: 'where',
  number: 'how many',
  cause: 'why',
  motive: 'to what end',
}

/** Where its accounts part: disputes, and what only differs or was revised. */
export function Partings({ disputes }: { readonly disputes: readonly Dispute[] }) {
  if (disputes.length === 0) return null
  return (
    <section>
      <h3>Where accounts part</h3>
      <ul className={classes.list}>
        {disputes.map((dispute) => (
          <li key={dispute.id}>
            <b>{KINDS[dispute.kind]}</b>{' '}
            <Link to="/disputes" search={{ dispute: dispute.id } as never}>
              {TOPICS[dispute.about]}
            </Link>
            : {dispute.positions.map(({ value, voices }) => `${value} (${voices.join(', ')})`).join('; ')}
          </li>
        ))}
      </ul>
    </section>
  )
}
