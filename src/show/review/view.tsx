/** Review: events that nobody has decided on, what is least certain and matters most first. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { Review } from '../api/answers.ts'
import { useAnswer } from '../api/use.ts'
import { Asking, Empty } from '../parts/asking.tsx'
import { type ReviewSearch, SOME } from './address.ts'
import { Chosen } from './chosen.tsx'
import { useReviewKeys } from './keys.ts'
import { List } from './list.tsx'
import classes from './review.module.css'
import { ReviewTools } from './review-tools.tsx'
import { useQueue } from './use-queue.ts'

export type Change = (change: ReviewSearch) => void
export type Form = 'correct' | 'note' | 'all'

export default function ReviewView() {
  const { document, kind, doubt, rule, most = SOME } = useSearch({ from: '/review' })
  const query = { document, types: kind, doubts: doubt, rule, limit: most }
  return <Asking of={useAnswer<Review>('/review', query)}>{(review) => <ToReview review={review} />}</Asking>
}

function ToReview({ review }: { readonly review: Review }) {
  const search = useSearch({ from: '/review' })
  const navigate = useNavigate({ from: '/review' })
  const [form, setForm] = useState<Form>()
  const change: Change = useMemo(
    () => (next) => void navigate({ search: (before: ReviewSearch) => ({ ...before, ...next }), replace: true }),
    [navigate],
  )
  const choose = useMemo(
    () => (at: string | undefined) => {
      setForm(undefined)
      change({ at })
    },
    [change],
  )
  const queue = useQueue(review, search.at, choose)
  useReviewKeys(queue, choose, setForm, search.document, change)
  return (
    <>
      <ReviewTools review={review} decided={queue.decided} search={search} change={change} />
      <main id="main" className={classes.queue}>
        {queue.chosen ? (
          <>
            <List review={review} queue={queue} change={change} />
            <Chosen key={queue.chosen.event} item={queue.chosen} review={review} decide={queue.decide} form={form} setForm={setForm} />
          </>
        ) : (
          <Nothing review={review} search={search} change={change} />
        )}
      </main>
    </>
  )
}

function Nothing({ review, search, change }: { readonly review: Review; readonly search: ReviewSearch; readonly change: Change }) {
  const { document, kind, doubt, rule } = search
  if (document ?? kind ?? doubt ?? rule)
    return (
      <Empty>
        <p>No undecided event fits all of what is chosen above.</p>
        <button
          type="button"
          className="btn"
          onClick={() => change({ document: undefined, kind: undefined, doubt: undefined, rule: undefined })}
        >
          Show all that are undecided
        </button>
      </Empty>
    )
  return (
    <Empty>
      <p>{review.events === 0 ? 'There is nothing to review: no events were read yet.' : `All ${review.events} events are decided.`}</p>
      <p className="quiet">
        Events that nobody has accepted, rejected or corrected come here, what is least certain and matters most first, each with its words
        and the reasons to doubt it. The history tells what was decided.
      </p>
    </Empty>
  )
}
