import { useMemo, useState } from 'react'
import type { Actor, Member } from '../api/answers.ts'
import { plural } from '../parts/origins.tsx'
import { ToText } from '../parts/to-text.tsx'
import classes from './actors.module.css'
import { type Name, namesOf, unplaced } from './names.ts'

interface Props {
  readonly actor: Actor
  readonly members: readonly Member[]
  /** How many members there are; only the first are looked into at once. */
  readonly total: number
  readonly onMore: () => void
}

const FIRST = 10

/** Every name and description of the actor, how often it stands where, and its first sentence. */
export function Names({ actor, members, total, onMore }: Props) {
  const [all, setAll] = useState(false)
  const names = useMemo(() => namesOf(members), [members])
  const shown = all ? names : names.slice(0, FIRST)
  const without = unplaced(actor.aliases, names)
  return (
    <section className={classes.section} aria-labelledby="names-title">
      <h3 id="names-title">
        <span id="names" tabIndex={-1}>
          What they are called
        </span>
      </h3>
      {members.length === 0 && total > 0 ? (
        <progress className="hairline" aria-label="Loading" />
      ) : (
        <table className={classes.names}>
          <thead className="vh">
            <tr>
              <th scope="col">Name</th>
              <th scope="col">How often</th>
              <th scope="col">First place</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((name) => (
              <Row key={name.words} name={name} />
            ))}
          </tbody>
        </table>
      )}
      {names.length > shown.length && (
        <button type="button" className="btn" onClick={() => setAll(true)}>
          {plural(names.length - shown.length, 'more name')}
        </button>
      )}
      {without.length > 0 && members.length >= total && <p className="quiet">Also {without.join(', ')}.</p>}
      {members.length < total && members.length > 0 && (
        <p className="quiet">
          From {members.length} of {plural(total, 'document')}.{' '}
          <button type="button" className="btn" onClick={onMore}>
            Look into more
          </button>
        </p>
      )}
    </section>
  )
}

function Row({ name: { words, mentions, documents, first } }: { readonly name: Name }) {
  const [from, to] = [first.start - first.sentence.start, first.end - first.sentence.start]
  return (
    <tr>
      <th scope="row" dir="auto">
        {words}
      </th>
      <td className="quiet num">
        {plural(mentions, 'time')} in {plural(documents, 'document')}
      </td>
      <td>
        <q className={classes.sentence} dir="auto">
          {first.quote.slice(0, from)}
          <mark>{first.quote.slice(from, to)}</mark>
          {first.quote.slice(to)}
        </q>{' '}
        <ToText number={first.number} from={first.start} to={first.end}>
          {first.number} {first.title}
        </ToText>
      </td>
    </tr>
  )
}
