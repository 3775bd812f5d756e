import { Link } from '@tanstack/react-router'
import type { ActorPage, Member } from '../api/answers.ts'
import { plural } from '../parts/origins.tsx'
import { ToText } from '../parts/to-text.tsx'
import classes from './actors.module.css'
import { asItIs } from './address.ts'
import { sectorWords } from './kinds.ts'

interface Props {
  readonly page: ActorPage
  readonly members: readonly Member[]
  readonly onMerge: () => void
  readonly onSplit: () => void
  readonly onRename: () => void
}

/** The name, what the actor is, and what can be done to it. */
export function Heading({ page: { actor, named }, members, onMerge, onSplit, onRename }: Props) {
  const sector = actor.sector && sectorWords(actor.sector)
  const owners = (actor.memberOf ?? []).map((id) => ({ id, name: named.find((one) => one.id === id)?.name ?? id }))
  return (
    <header className={classes.heading}>
      <div>
        <h2 dir="auto">{actor.name}</h2>
        <p>
          {actor.kind}
          {actor.country && (
            <>
              {' '}
              of <abbr title="country, ISO 3166-1">{actor.country}</abbr>
            </>
          )}
          {actor.sector && (
            <>
              , {sector ?? 'sector'} <span className="code">{actor.sector}</span>
            </>
          )}
          , named in{' '}
          <button type="button" className={classes.toNames} onClick={toNames}>
            {plural(actor.documents, 'document')}
          </button>
        </p>
        {owners.length > 0 && (
          <p>
            member of{' '}
            {owners.map(({ id, name }, i) => (
              <span key={id}>
                {i > 0 && ', '}
                <Link to="/actors/{-$actor}" params={{ actor: id }} search={asItIs}>
                  {name}
                </Link>
              </span>
            ))}
          </p>
        )}
        <Titles members={members} />
      </div>
      <p className="acts">
        <button type="button" className="btn" onClick={onMerge}>
          Merge <kbd>m</kbd>
        </button>
        <button type="button" className="btn" onClick={onSplit} disabled={(actor.members?.length ?? 0) < 2}>
          Split <kbd>s</kbd>
        </button>
        <button type="button" className="btn" onClick={onRename}>
          Rename <kbd>e</kbd>
        </button>
      </p>
    </header>
  )
}

/** Which documents, and by which names: further down. */
function toNames(): void {
  const names = document.getElementById('names')
  names?.scrollIntoView({ block: 'start' })
  names?.focus()
}

/** Titles and roles that documents give, each leading to one that does. */
function Titles({ members }: { readonly members: readonly Member[] }) {
  const titles = [...new Map(members.flatMap((member) => member.titles.map((title) => [title, member] as const)))]
  if (titles.length === 0) return null
  return (
    <p>
      called{' '}
      {titles.map(([title, { number, forms }], i) => (
        <span key={title}>
          {i > 0 && ', '}
          <ToText number={number} from={forms[0]?.start} to={forms[0]?.end}>
            {title}
          </ToText>
        </span>
      ))}
    </p>
  )
}
