import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { Proposal } from '../api/answers.ts'
import { plural } from '../parts/origins.tsx'
import type { ReviewSearch } from './address.ts'
import { proposer } from './proposer.ts'
import classes from './review.module.css'
import type { Proposals } from './use-proposals.ts'

/** What is proposed, two lines each: what it would decide, and who proposes it. */
export function ProposedList({ proposals: { items, chosen } }: { readonly proposals: Proposals }) {
  if (items.length === 0) return null
  return (
    <nav aria-labelledby="proposed">
      <h2 id="proposed" className={classes.section}>
        {plural(items.length, 'proposal')} to accept or reject
      </h2>
      <ol>
        {items.map((item) => (
          <Row key={item.id} item={item} chosen={item === chosen} />
        ))}
      </ol>
    </nav>
  )
}

function Row({ item, chosen }: { readonly item: Proposal; readonly chosen: boolean }) {
  const row = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const { id, changes, why } = item
  return (
    <li>
      <Link
        ref={row}
        from="/review"
        to="/review"
        search={(before: ReviewSearch) => ({ ...before, at: id })}
        replace
        className={classes.row}
        {...(chosen && { 'aria-current': 'true' as const })}
      >
        <span className={classes.what}>{changes[0]!.says}</span>
        <span className={`num ${classes.where}`}>
          {changes.length > 1 && <span className="quiet">+{changes.length - 1}</span>}
          {changes.length > 1 && <span className="vh"> more</span>}
        </span>
        <span className={classes.doubt}>
          proposed by {proposer(item)}
          {why && `: ${why}`}
        </span>
      </Link>
    </li>
  )
}
