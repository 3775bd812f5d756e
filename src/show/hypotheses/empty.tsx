import { Link } from '@tanstack/react-router'
import { Empty } from '../parts/asking.tsx'
import type { HypothesesSearch } from './address.ts'
import type { Change, Writing } from './view.tsx'

interface Props {
  readonly search: HypothesesSearch
  readonly change: Change
  readonly write: (writing: Writing) => void
}

/** Heuer's method in three sentences, and the two ways to begin. */
export const NoMatrix = ({ search, change, write }: Props) => (
  <Empty>
    <p>Put all explanations side by side, also those that you think unlikely.</p>
    <p>Rate each piece of evidence against every one of them, row by row: how would it look if this one were true?</p>
    <p>Keep the explanation with the least against it, for what fits your favourite usually fits others as well.</p>
    <p className="acts">
      <button type="button" className="btn first" onClick={() => write('hypothesis')}>
        State a hypothesis
      </button>
      <Link to="/disputes" className="btn">
        Take over the sides of a dispute
      </Link>
      {search.of && (
        <button type="button" className="btn" onClick={() => change({ of: undefined })}>
          Show all hypotheses
        </button>
      )}
    </p>
  </Empty>
)
