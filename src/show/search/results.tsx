import type { ReactNode } from 'react'
import type { Query } from '../../model/search-query.ts'
import type { Found } from '../api/answers.ts'
import { FoundActor } from './found-actor.tsx'
import { FoundDispute } from './found-dispute.tsx'
import { FoundDocument } from './found-document.tsx'
import { FoundHappening } from './found-happening.tsx'
import { FoundText } from './found-text.tsx'
import { countWords, GROUP_WORDS, GROUPS, type Group } from './groups.ts'
import { rememberSearch } from './recent.ts'
import classes from './search.module.css'

interface Props {
  readonly found: Found
  readonly query: Query
  /** As typed: kept once a result is opened. */
  readonly words: string
  readonly group: Group | undefined
  readonly onGroup: (group: Group) => void
}

/** A few of each group, or one group alone. */
export const Results = ({ found, query, words, group: only, onGroup }: Props) => (
  // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: links do the work; this only remembers the search
  <div data-results className={classes.results} onClick={(event) => (event.target as HTMLElement).closest('a') && rememberSearch(words)}>
    {(only ? [only] : GROUPS)
      .filter((group) => found[group].count > 0)
      .map((group) => (
        <section key={group} aria-labelledby={`found-${group}`}>
          <h2 id={`found-${group}`} className="col-h">
            {countWords(found[group])} {GROUP_WORDS[group][found[group].count === 1 ? 0 : 1]}
          </h2>
          <ul className={classes.list}>{itemsOf(found, group, query)}</ul>
          {found[group].items.length < found[group].count &&
            (only ? (
              <p className="quiet">
                The first {found[group].items.length} are shown; more words or something that narrows finds the others.
              </p>
            ) : (
              <button type="button" className="btn bare" onClick={() => onGroup(group)}>
                Show {found[group].count > 200 ? 'more' : `all ${found[group].count}`} {GROUP_WORDS[group][1]}
              </button>
            ))}
        </section>
      ))}
  </div>
)

function itemsOf(found: Found, group: Group, query: Query): readonly ReactNode[] {
  switch (group) {
    case 'actors':
      return found.actors.items.map((one) => <FoundActor key={one.id} of={one} query={query} />)
    case 'documents':
      return found.documents.items.map((one) => <FoundDocument key={one.id} of={one} query={query} />)
    case 'happenings':
      return found.happenings.items.map((one) => <FoundHappening key={one.happening.id} of={one} query={query} />)
    case 'disputes':
      return found.disputes.items.map((one) => <FoundDispute key={one.id} of={one} query={query} />)
    case 'texts':
      return found.texts.items.map((one) => <FoundText key={one.document} of={one} />)
  }
}
