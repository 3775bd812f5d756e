import { Link } from '@tanstack/react-router'
import { happeningTitle } from '../../model/happening-title.ts'
import type { Query } from '../../model/search-query.ts'
import type { Found } from '../api/answers.ts'
import { betweenWords } from '../parts/dates.ts'
import { isHollowState, STATE_NOTES } from '../parts/happening-words.ts'
import { KindWord } from '../parts/kinds.tsx'
import { Marked } from '../parts/marked.tsx'
import { Weight } from '../parts/origins.tsx'
import { ToText } from '../parts/to-text.tsx'
import classes from './search.module.css'

/** A happening, and the account that has most of the words. */
export function FoundHappening({
  of: { happening, account },
  query,
}: {
  readonly of: Found['happenings']['items'][number]
  readonly query: Query
}) {
  const note = STATE_NOTES[happening.state]
  return (
    <li>
      <Link className={classes.result} to="/happenings/$happening" params={{ happening: happening.id }}>
        <b dir="auto">
          <Marked text={happeningTitle(happening)} of={query} />
        </b>{' '}
        <KindWord type={happening.type} not={isHollowState(happening.state)} />{' '}
        <span className="quiet">
          {betweenWords(happening.from, happening.to)}{' '}
          {happening.reports > 0 && <Weight reports={happening.reports} origins={happening.origins} />} {note}
        </span>
        {account && (
          <span className={classes.words} dir="auto">
            <Marked text={account.quote} of={query} />
          </span>
        )}
      </Link>
      {account && (
        <p className={classes.by}>
          {account.voices.at(-1)}, in{' '}
          <ToText number={account.number} at={account.event}>
            {account.number} {account.title}
          </ToText>
        </p>
      )}
    </li>
  )
}
