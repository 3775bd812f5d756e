import { Link } from '@tanstack/react-router'
import { placesOf } from '../../model/search-places.ts'
import type { Query } from '../../model/search-query.ts'
import type { Found } from '../api/answers.ts'
import { Marked } from '../parts/marked.tsx'
import { plural } from '../parts/origins.tsx'
import classes from './search.module.css'

/** An actor by its name, and by those of its other names that have the words. */
export function FoundActor({
  of: { id, name, kind, country, aliases, documents },
  query,
}: {
  readonly of: Found['actors']['items'][number]
  readonly query: Query
}) {
  const others = aliases.filter((alias) => placesOf(alias, query).length > 0)
  return (
    <li>
      <Link className={classes.result} to="/actors/{-$actor}" params={{ actor: id }}>
        <b dir="auto">
          <Marked text={name} of={query} />
        </b>{' '}
        {others.length > 0 && (
          <span>
            also <Marked text={others.slice(0, 4).join(', ')} of={query} />{' '}
          </span>
        )}
        <span className="quiet">
          {[kind, country].filter(Boolean).join(' · ')}, {plural(documents, 'document')}
        </span>
      </Link>
    </li>
  )
}
