import { Link } from '@tanstack/react-router'
import type { Query } from '../../model/search-query.ts'
import type { Found } from '../api/answers.ts'
import { dateWords } from '../parts/dates.ts'
import { Marked } from '../parts/marked.tsx'
import { plural } from '../parts/origins.tsx'
import classes from './search.module.css'

export function FoundDocument({ of, query }: { readonly of: Found['documents']['items'][number]; readonly query: Query }) {
  const { number, title, byline, publisher, published, claims } = of
  return (
    <li>
      <Link className={classes.result} to="/text/{-$document}" params={{ document: String(number) }}>
        <span className="num">{number}</span>{' '}
        <b dir="auto">
          <Marked text={title} of={query} />
        </b>{' '}
        <span className="quiet">
          <Marked text={[publisher, byline].filter(Boolean).join(', ')} of={query} />
          {published && ` ${dateWords(published)}`} · {plural(claims, 'claim')}
        </span>
      </Link>
    </li>
  )
}
