import { useState } from 'react'
import type { Query } from '../../model/search-query.ts'
import { Empty } from '../parts/asking.tsx'
import { forgetSearches, recentSearches } from './recent.ts'
import classes from './search.module.css'

/** How words are typed, in the store's own notation. */
const SYNTAX: readonly (readonly [string, string])[] = [
  ['hospital ward', 'both words, anywhere in the text, in any case of letters and without accents'],
  ['"hospital ward"', 'these words one after the other'],
  ['hosp*', 'every word that begins so; the last word that you type grows by itself, a space ends it'],
  ['hospital -ward', 'without this word'],
  ['#3', 'the document with this number; ids as happening:1f lead to what they name'],
]

/** What stands here before anything is looked for. */
export function Teach({ onWords }: { readonly onWords: (words: string) => void }) {
  const [recent, setRecent] = useState(recentSearches)
  return (
    <Empty>
      <p>
        Press <kbd>/</kbd> and type: names, titles, happenings, disputes and the words of all texts are searched at once.
      </p>
      {recent.length > 0 && (
        <section className={classes.recent}>
          <h2 className="col-h">Lately</h2>
          <ul>
            {recent.map((words) => (
              <li key={words}>
                <button type="button" className="btn" onClick={() => onWords(words)}>
                  {words}
                </button>
              </li>
            ))}
          </ul>
          <button
            type="button"
            className="btn bare"
            onClick={() => {
              forgetSearches()
              setRecent([])
            }}
          >
            Forget them
          </button>
        </section>
      )}
      <dl className={classes.syntax}>
        {SYNTAX.map(([typed, means]) => (
          <div key={typed}>
            <dt>
              <code>{typed}</code>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </Empty>
  )
}

interface NothingProps {
  readonly words: string
  readonly query: Query
  readonly narrowed: boolean
  readonly onAll: () => void
}

/** What was looked for, as it was understood, and what may help. */
export function Nothing({ words, query: { wanted, unwanted }, narrowed, onAll }: NothingProps) {
  const said = (terms: Query['wanted']): string =>
    new Intl.ListFormat('en').format(terms.map((term) => `“${term.words.join(' ')}${term.prefix ? '…' : ''}”`))
  return (
    <Empty>
      <p>
        Nothing here has {wanted.length > 1 && 'all of '}
        {said(wanted)}
        {unwanted.length > 0 && `, without ${said(unwanted)}`}.
      </p>
      {narrowed ? (
        <button type="button" className="btn" onClick={onAll}>
          Look for it without what narrows
        </button>
      ) : (
        <p className="quiet">{/"/.test(words) ? 'Try the words without quotation marks.' : 'Try fewer words, or the beginning of one.'}</p>
      )}
    </Empty>
  )
}
