import { Fragment } from 'react'
import { placesOf } from '../../model/search-places.ts'
import type { Query } from '../../model/search-query.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/** A text with some of its stretches marked; half-open UTF-16 offsets, in order. */
export const MarkedAt = ({ text, marks }: { readonly text: string; readonly marks: readonly Span[] }) => (
  <>
    {marks.map(({ start, end }, i) => (
      <Fragment key={start}>
        {text.slice(marks[i - 1]?.end ?? 0, start)}
        <mark>{text.slice(start, end)}</mark>
      </Fragment>
    ))}
    {text.slice(marks.at(-1)?.end ?? 0)}
  </>
)

/** A text with the words of a search marked. */
export const Marked = ({ text, of }: { readonly text: string; readonly of: Pick<Query, 'wanted'> }) => (
  <MarkedAt text={text} marks={placesOf(text, of)} />
)
