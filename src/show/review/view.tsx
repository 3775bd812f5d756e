/** Review: what is proposed, then events that nobody has decided on, what is least certain and matters most first. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { Document, Proposal, Review } from '../api/answers.ts'
import { useAnswer, useWhole } from '../api/use.ts'
import { Asking, Empty } from '../parts/asking.tsx'
import { type ReviewSearch, SOME } from './address.ts'
import { Chosen } from './chosen.tsx'
import { useReviewKeys } from './keys.ts'
import { List } from './list.tsx'
import { numbersOf } from './places.ts'
import { Proposed } from './proposed.tsx'
import classes from './review.module.css'
import { ReviewTools } from './review-tools.tsx'
import { useProposals } from './use-proposals.ts'
import { useQueue } from './use-queue.ts'

export type Change = (change: ReviewSearch) => void
export type Form = 'correct' | 'note' | 'all'

export default function ReviewView() {
  const { document, kind, doubt, rule, most = SOME } = useSearch({ from: '/review' })
  const query = { document, types: kind, doubts: doubt, rule, limit: most }
  const review = useAnswer<Review>('/review', query)
  const proposals = useWhole<Proposal>('/proposals')
  const narrowed = [document, kind, doubt, rule].some((one) => one !== undefined)
  return (
    <Asking of={review}>
      {(review) => <Asking of={proposals}>{({ items }) => <ToReview review={review} proposed={narrowed ? NONE : items} />}</Asking>}
    </Asking>
  )
}

/** Proposals are shown while nothing is narrowed: what is chosen above is about events. */
const NONE: readonly Proposal[] = []

function ToReview({ review, proposed }: { readonly review: Review; readonly proposed: readonly Proposal[] }) {
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
  const proposals = useProposals(proposed, queue, search.at, choose)
  const documents = useWhole<Document>('/documents').data?.items
  const numbers = useMemo(() => numbersOf(documents ?? []), [documents])
  useReviewKeys(queue, proposals, choose, setForm, search.document, change)
  const chosen = proposals.chosen ? (
    <Proposed
      key={proposals.chosen.id}
      proposal={proposals.chosen}
      numbers={numbers}
      settle={proposals.settle}
      form={form}
      setForm={setForm}
    />
  ) : (
    queue.chosen && (
      <Chosen key={queue.chosen.event} item={queue.chosen} review={review} decide={queue.decide} form={form} setForm={setForm} />
    )
  )
  return (
    <>
      <ReviewTools review={review} decided={queue.decided} search={search} change={change} />
      <main id="main" className={classes.queue}>
        {chosen ? (
          <>
            <List review={review} queue={queue} proposals={proposals} change={change} />
            {chosen}
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
