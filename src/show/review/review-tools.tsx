import type { Document, EventType, Review } from '../api/answers.ts'
import { useWhole } from '../api/use.ts'
import { Choose } from '../parts/choose.tsx'
import { EVENT_TYPES, typeWords } from '../parts/kinds.tsx'
import { Tools } from '../parts/tools.tsx'
import type { ReviewSearch } from './address.ts'
import { DOUBT_WORDS } from './doubt-words.ts'
import classes from './review.module.css'
import type { Change } from './view.tsx'

interface Props {
  readonly review: Review
  readonly decided: number
  readonly search: ReviewSearch
  readonly change: Change
}

/** Narrows the queue, and tells how far one has come. */
export function ReviewTools({ review, decided, search, change }: Props) {
  const { document, kind, doubt, rule } = search
  const documents = useWhole<Document>('/documents').data?.items ?? []
  const narrow = (next: ReviewSearch) => change({ ...next, at: undefined })
  return (
    <Tools title="Review">
      <Choose
        label="Document"
        any="all"
        value={document === undefined ? undefined : String(document)}
        of={documents.map((one) => ({ value: String(one.number), name: `${one.number}  ${one.title ?? one.uri}` }))}
        onChange={(value) => narrow({ document: value ? Number(value) : undefined })}
      />
      <Choose
        label="Kind"
        any="all"
        value={kind}
        of={EVENT_TYPES.map((one) => ({ value: one, name: typeWords(one) }))}
        onChange={(value) => narrow({ kind: value as EventType | undefined })}
      />
      <Choose
        label="Reason"
        any="all"
        value={doubt}
        of={review.doubts.map((one) => ({ value: one.doubt, name: `${DOUBT_WORDS[one.doubt]} (${one.events})` }))}
        onChange={(value) => narrow({ doubt: value as ReviewSearch['doubt'] })}
      />
      {rule && (
        <button type="button" className="btn" onClick={() => narrow({ rule: undefined })}>
          one rule only <span aria-hidden="true">×</span>
          <span className="vh">, show all rules</span>
        </button>
      )}
      <span className={`push num ${classes.progress}`}>
        <span className={classes.bar} aria-hidden="true">
          <i style={{ inlineSize: `${review.events === 0 ? 0 : (100 * decided) / review.events}%` }} />
        </span>
        <span role="status">
          {decided.toLocaleString('en')} of {review.events.toLocaleString('en')} decided
        </span>
      </span>
    </Tools>
  )
}
