import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { Review, ReviewItem } from '../api/answers.ts'
import { isHollow } from '../parts/factuality.tsx'
import { KindWord, typeWords } from '../parts/kinds.tsx'
import { MOST, type ReviewSearch, SOME } from './address.ts'
import { ProposedList } from './proposed-list.tsx'
import classes from './review.module.css'
import type { Proposals } from './use-proposals.ts'
import type { Queue } from './use-queue.ts'
import type { Change } from './view.tsx'

interface Props {
  readonly review: Review
  readonly queue: Queue
  readonly proposals: Proposals
  readonly change: Change
}

/** What is proposed, then the queue, two lines an event: what and where, and the first reason to doubt it. */
export function List({ review, queue: { items, chosen }, proposals, change }: Props) {
  const more = review.total - review.items.length
  return (
    <div className={`scroll ${classes.list}`}>
      <ProposedList proposals={proposals} />
      {proposals.items.length > 0 && <h2 className={classes.section}>Events that nobody has decided on</h2>}
      <nav aria-label="Events to review">
        <ol>
          {items.map((item) => (
            <Row key={item.event} item={item} chosen={item === chosen && !proposals.chosen} />
          ))}
        </ol>
      </nav>
      {more > 0 && (
        <p className={classes.more}>
          {more.toLocaleString('en')} more{' '}
          {review.items.length < MOST ? (
            <button type="button" className="btn" onClick={() => change({ most: Math.min(MOST, review.items.length + SOME) })}>
              Show more
            </button>
          ) : (
            'come as these are decided.'
          )}
        </p>
      )}
    </div>
  )
}

function Row({ item, chosen }: { readonly item: ReviewItem; readonly chosen: boolean }) {
  const row = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const { event, lemma, type, number, title, reasons, stakes, claims } = item
  const disputed = stakes.some(({ stake }) => stake === 'disputed')
  const evidence = stakes.some(({ stake }) => stake === 'evidence')
  return (
    <li>
      <Link
        ref={row}
        from="/review"
        to="/review"
        search={(before: ReviewSearch) => ({ ...before, at: event })}
        replace
        className={classes.row}
        {...(chosen && { 'aria-current': 'true' as const })}
      >
        <span className={classes.what}>
          <KindWord type={type} not={claims.every(({ value }) => isHollow(value))}>
            {lemma}
          </KindWord>{' '}
          <span className="quiet">{typeWords(type)}</span>
        </span>
        <span className={`num ${classes.where}`}>
          {disputed && (
            <b title="disputed">
              ≠<span className="vh"> disputed</span>
            </b>
          )}
          {evidence && <b title="weighed as evidence">E</b>}
          <span className="quiet" title={title}>
            {number}
          </span>
        </span>
        <span className={classes.doubt}>{reasons[0]?.words ?? 'nothing speaks against it'}</span>
      </Link>
    </li>
  )
}
