/** What words find in the whole case: actors, documents, happenings, disputes and texts. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { queryOf } from '../../model/search-query.ts'
import type { Found } from '../api/answers.ts'
import { useAnswer } from '../api/use.ts'
import { type Key, useKeys } from '../keys/keys.tsx'
import { Asking } from '../parts/asking.tsx'
import { Segments } from '../parts/segments.tsx'
import { Tools } from '../parts/tools.tsx'
import type { SearchSearch } from './address.ts'
import { askedOf, growing, isNarrowed } from './asked.ts'
import { focusAlong } from './focus.ts'
import { countWords, GROUPS, type Group } from './groups.ts'
import { Narrowing } from './narrowing.tsx'
import { Results } from './results.tsx'
import classes from './search.module.css'
import { Nothing, Teach } from './teach.tsx'

const KEYS: readonly Key[] = [
  { id: 'next', keys: 'j', does: 'next result', run: () => focusAlong(1) },
  { id: 'previous', keys: 'k', does: 'previous', run: () => focusAlong(-1) },
]

export default function SearchView() {
  const search = useSearch({ from: '/search' })
  const navigate = useNavigate()
  const change = useCallback(
    (next: SearchSearch) =>
      void navigate({ to: '/search', search: (before: object) => ({ ...(before as SearchSearch), ...next }), replace: true }),
    [navigate],
  )
  const words = search.q?.trim() ?? ''
  const query = useMemo(() => queryOf(growing(words)), [words])
  const asks = query.wanted.length > 0
  const found = useAnswer<Found>('/find', askedOf({ ...search, group: undefined }), asks)
  const whole = useAnswer<Found>('/find', { ...askedOf(search), groups: search.group }, asks && search.group !== undefined)
  useKeys(KEYS)
  return (
    <>
      <Tools title="Search">
        {asks && found.data && <Groups found={found.data} group={search.group} onGroup={(group) => change({ group })} />}
        <Narrowing search={search} onChange={change} />
      </Tools>
      <main id="main" className={`scroll ${classes.page}`}>
        {asks ? (
          <Asking of={search.group ? whole : found}>
            {(data) =>
              (search.group ? [search.group] : GROUPS).every((group) => data[group].count === 0) ? (
                <Nothing words={words} query={query} narrowed={isNarrowed(search)} onAll={() => change(NONE)} />
              ) : (
                <Results found={data} query={query} words={words} group={search.group} onGroup={(group) => change({ group })} />
              )
            }
          </Asking>
        ) : (
          <Teach onWords={(q) => change({ q })} />
        )}
      </main>
    </>
  )
}

const NONE: SearchSearch = {
  group: undefined,
  actor: undefined,
  types: undefined,
  voice: undefined,
  states: undefined,
  values: undefined,
  since: undefined,
  until: undefined,
  place: undefined,
  inside: undefined,
}

interface GroupsProps {
  readonly found: Found
  readonly group: Group | undefined
  readonly onGroup: (group: Group | undefined) => void
}

function Groups({ found, group, onGroup }: GroupsProps) {
  const there = GROUPS.filter((one) => found[one].count > 0 || one === group)
  const words = Object.fromEntries(there.map((one) => [one, `${one} ${countWords(found[one]).replace('more than ', '>')}`]))
  return (
    <Segments
      label="Show"
      value={group ?? 'all'}
      of={{ all: 'all', ...words } as Record<Group | 'all', string>}
      onChange={(next) => onGroup(next === 'all' ? undefined : next)}
    />
  )
}
