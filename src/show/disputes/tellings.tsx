/** Which documents tell a side, which of them carry an origin, and what the copies changed. */
import { dateWords } from '../parts/dates.ts'
import { plural } from '../parts/origins.tsx'
import { ToEvent } from '../parts/to-event.tsx'
import classes from './disputes.module.css'
import { changedWords, type Quote, type Side, tellingsOf } from './sides.ts'

export function Tellings({ side }: { readonly side: Side }) {
  const tellings = tellingsOf(side)
  const more = side.reports - tellings.length
  return (
    <ul className={classes.tellings}>
      {tellings.map(({ quote, origin, says }) => (
        <li key={quote.document}>
          <span className={origin ? classes.full : classes.empty} aria-hidden="true" />
          <span>
            <span className="vh">{origin ? 'origin: ' : 'adds no origin: '}</span>
            <ToEvent number={quote.number} event={quote.event}>
              {quote.title}
            </ToEvent>
            {quote.published && `, ${dateWords(quote.published)}`}
          </span>
          {quote.copy?.edits && changedWords(quote.copy.edits) > 0 ? (
            <details>
              <summary>{says}</summary>
              <Edits of={quote.copy} />
            </details>
          ) : (
            <span className="quiet">{says}</span>
          )}
        </li>
      ))}
      {more > 0 && <li className={classes.more}>and {plural(more, 'more document')}</li>}
    </ul>
  )
}

/** What the copy put in and left out. */
const Edits = ({ of }: { readonly of: NonNullable<Quote['copy']> }) => (
  <p className={classes.edits}>
    {of.edits?.map(
      ({ kind, text }, i) =>
        // biome-ignore-start lint/suspicious/noArrayIndexKey: runs of words have no names, and never move
        kind === 'added' ? <ins key={i}>{text}</ins> : kind === 'removed' ? <del key={i}>{text}</del> : <span key={i}>{text}</span>,
      // biome-ignore-end lint/suspicious/noArrayIndexKey: runs of words have no names, and never move
    )}
  </p>
)
