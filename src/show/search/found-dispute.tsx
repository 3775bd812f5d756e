import { Link } from '@tanstack/react-router'
import type { Query } from '../../model/search-query.ts'
import type { Found } from '../api/answers.ts'
import { Marked } from '../parts/marked.tsx'
import { plural } from '../parts/origins.tsx'
import classes from './search.module.css'

const KINDS = { dispute: 'disputed', differs: 'differs', revised: 'revised' } as const

export const FoundDispute = ({ of, query }: { readonly of: Found['disputes']['items'][number]; readonly query: Query }) => (
  <li>
    <Link className={classes.result} to="/disputes" search={{ at: of.id } as object}>
      <b>
        {of.kind === 'dispute' && <span aria-hidden="true">≠ </span>}
        <Marked text={of.question} of={query} />
      </b>{' '}
      <span className="quiet">
        {KINDS[of.kind]}: {of.sides.map(({ value, origins }) => `${value} (${plural(origins, 'origin')})`).join(', ')}
      </span>
      <span className={classes.why}>
        <Marked text={of.why} of={query} />
      </span>
    </Link>
  </li>
)
