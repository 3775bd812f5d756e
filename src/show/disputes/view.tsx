/** Disputes: where accounts part, the sides next to each other. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { Dispute } from '../api/answers.ts'
import { useWhole } from '../api/use.ts'
import { Asking, Empty } from '../parts/asking.tsx'
import { Segments } from '../parts/segments.tsx'
import { Tools } from '../parts/tools.tsx'
import type { DisputesSearch } from './address.ts'
import { Chosen } from './chosen.tsx'
import { useDeeds } from './deeds.ts'
import classes from './disputes.module.css'
import { useDisputesKeys } from './keys.ts'
import { DisputesList } from './list.tsx'
import { countWords, GROUPS, type Group, groupOf, listed } from './topics.ts'

export default function DisputesView() {
  const disputes = useWhole<Dispute>('/disputes')
  if (disputes.data) return <Disputes all={disputes.data.items} />
  return (
    <>
      <Tools title="Disputes" />
      <main id="main">
        <Asking of={disputes}>{() => null}</Asking>
      </main>
    </>
  )
}

function Disputes({ all }: { readonly all: readonly Dispute[] }) {
  const search = useSearch({ from: '/disputes' })
  const navigate = useNavigate({ from: '/disputes' })
  const { at, about, side } = search
  const change = useMemo(
    () => (next: DisputesSearch) =>
      void navigate({ to: '/disputes', search: (before: DisputesSearch) => ({ ...before, ...next }), replace: true }),
    [navigate],
  )
  const shown = useMemo(() => listed(all, about), [all, about])
  const chosen = shown.find(({ id }) => id === at) ?? shown[0]
  const [noting, setNoting] = useState(false)
  const deeds = useDeeds(chosen, shown, change, setNoting)
  useDisputesKeys({ shown, chosen, side, change, deeds, as: search.as })
  const counts = Map.groupBy(all, groupOf)
  const segments = Object.fromEntries([
    ['all', 'all'],
    ...GROUPS.filter((group) => counts.has(group) || group === about).map((group) => [group, group]),
  ])
  return (
    <>
      <Tools title="Disputes">
        <Segments
          label="About"
          value={about ?? 'all'}
          of={segments}
          onChange={(next) => change({ about: next === 'all' ? undefined : (next as Group), side: undefined })}
        />
        <span className="quiet num push">{countWords(all)}</span>
      </Tools>
      <main id="main" className={classes.split}>
        <DisputesList all={all} shown={shown} chosen={chosen?.id} />
        {chosen ? (
          <Chosen key={chosen.id} dispute={chosen} search={search} change={change} deeds={deeds} noting={noting} />
        ) : (
          <Empty>
            <p>{all.length > 0 ? 'No two voices contradict each other about that.' : 'No two voices contradict each other here.'}</p>
            <p className="quiet">
              A dispute needs the same happening, the same days, the same question, and two different voices that each assert what cannot
              both hold. Differences in date or scope, and what one voice revised, are listed apart.
            </p>
          </Empty>
        )}
      </main>
    </>
  )
}
