/** Network: who acts on whom, by how many origins, and when. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Act, Actor } from '../api/answers.ts'
import { useWhole } from '../api/use.ts'
import { Asking } from '../parts/asking.tsx'
import type { NetworkSearch } from './address.ts'
import { Board } from './board.tsx'

/** So many happenings are summed up on the page; those of a larger case are narrowed by the server first. */
const MOST = 20_000

export type Change = (change: NetworkSearch) => void

export default function NetworkView() {
  const acts = useWhole<Act>('/acts', {}, MOST)
  const actors = useWhole<Actor>('/actors', {}, MOST)
  const search = useSearch({ from: '/network' })
  const navigate = useNavigate({ from: '/network' })
  const change: Change = useMemo(() => (next) => void navigate({ search: (before) => ({ ...before, ...next }), replace: true }), [navigate])
  return (
    <Asking of={acts}>
      {(found) => (
        <Asking of={actors}>
          {({ items }) => <Board acts={found.items} cut={found.more} actors={items} search={search} change={change} />}
        </Asking>
      )}
    </Asking>
  )
}
