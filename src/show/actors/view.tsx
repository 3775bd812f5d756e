/** Who acts in the case: a list, and one page an actor. */
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { Actor } from '../api/answers.ts'
import { useWhole } from '../api/use.ts'
import { type Key, useKeys } from '../keys/keys.tsx'
import { Asking, Empty } from '../parts/asking.tsx'
import { plural } from '../parts/origins.tsx'
import { Tools } from '../parts/tools.tsx'
import classes from './actors.module.css'
import { type ActorsSearch, asItIs } from './address.ts'
import { Filters } from './filters.tsx'
import { ActorList } from './list.tsx'
import { alongFrom, listedOf } from './listed.ts'
import { ActorPane } from './page.tsx'

/** So many are kept in the page; of more, names are looked for by the server. */
const MOST = 10_000

export default function ActorsView() {
  const { name } = useSearch({ from: '/actors/{-$actor}' })
  const whole = useWhole<Actor>('/actors', { brief: true }, MOST)
  const found = useWhole<Actor>('/actors', { brief: true, ...(whole.data?.more && name ? { name } : {}) }, MOST)
  return <Asking of={whole}>{({ items, total }) => <Actors actors={found.data?.items ?? items} total={total} />}</Asking>
}

function Actors({ actors, total }: { readonly actors: readonly Actor[]; readonly total: number }) {
  const search = useSearch({ from: '/actors/{-$actor}' })
  const { actor: chosen } = useParams({ from: '/actors/{-$actor}' })
  const navigate = useNavigate()
  const listed = useMemo(() => listedOf(actors, search), [actors, search])
  const change = useCallback(
    (next: ActorsSearch) =>
      void navigate({
        to: '/actors/{-$actor}',
        params: (before) => before,
        search: (before: object) => ({ ...asItIs(before), ...next }),
        replace: true,
      }),
    [navigate],
  )
  const choose = useCallback(
    (actor: string | undefined) => void navigate({ to: '/actors/{-$actor}', params: { actor }, search: asItIs, replace: true }),
    [navigate],
  )
  useKeys(
    useMemo<readonly Key[]>(
      () => [
        { id: 'next', keys: 'j', does: 'next actor', run: () => choose(alongFrom(listed, chosen, 1)) },
        { id: 'previous', keys: 'k', does: 'previous', run: () => choose(alongFrom(listed, chosen, -1)) },
        { id: 'open', keys: 'Enter', does: 'read', run: () => document.getElementById('actor')?.focus() },
        { id: 'table', keys: 'v', does: 'table', run: () => change({ as: search.as ? undefined : 'table' }) },
      ],
      [listed, chosen, choose, change, search.as],
    ),
  )
  return (
    <>
      <Tools title="Actors">
        <Filters actors={actors} search={search} onChange={change} />
        <span className="push quiet num">
          {listed.length === total ? plural(total, 'actor') : `${listed.length.toLocaleString('en')} of ${plural(total, 'actor')}`}
        </span>
      </Tools>
      <main id="main" className={classes.panes} data-chosen={chosen !== undefined}>
        <ActorList actors={listed} all={actors} chosen={chosen} onAll={() => change(NONE)} />
        {chosen === undefined ? (
          <Teach actors={actors} />
        ) : (
          <ActorPane key={chosen} id={chosen} actors={actors} search={search} onChange={change} onChoose={choose} />
        )}
      </main>
    </>
  )
}

const NONE: ActorsSearch = { name: undefined, kind: undefined, country: undefined, same: undefined }

function Teach({ actors }: { readonly actors: readonly Actor[] }) {
  const open = actors.filter(({ maybe }) => maybe.length > 0).length
  return (
    <Empty>
      {actors.length === 0 ? (
        <p>Nobody acts here yet. Add documents; whoever they name stands here.</p>
      ) : (
        <>
          <p>Choose an actor: what it is called and where, what it did, what was done to it, what it said, and who disputes that.</p>
          <p className="quiet">
            <kbd>j</kbd> <kbd>k</kbd> go along the list; <kbd>m</kbd> says that two are the same, <kbd>s</kbd> that one is several.
            {open > 0 && ` Of ${plural(open, 'actor')} it is open whether they are the same as another.`}
          </p>
        </>
      )}
    </Empty>
  )
}
