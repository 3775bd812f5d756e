/** History: who decided what and when, what was undone and by whom; every step can be undone and brought back. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Batch, Document } from '../api/answers.ts'
import { useWhole } from '../api/use.ts'
import { Asking, Empty } from '../parts/asking.tsx'
import { type HistorySearch, SOME } from './address.ts'
import { Chosen } from './chosen.tsx'
import classes from './history.module.css'
import { HistoryTools } from './history-tools.tsx'
import { useHistoryKeys } from './keys.ts'
import { logOf } from './log.ts'
import { Steps } from './steps.tsx'

export type Change = (change: HistorySearch) => void

export default function HistoryView() {
  const search = useSearch({ from: '/history' })
  const navigate = useNavigate({ from: '/history' })
  const change: Change = useMemo(
    () => (next) => void navigate({ search: (before: HistorySearch) => ({ ...before, ...next }), replace: true }),
    [navigate],
  )
  const log = useWhole<Batch>('/decisions', { on: search.on })
  return (
    <>
      <HistoryTools log={log.data?.items ?? []} search={search} change={change} />
      <Asking of={log}>{({ items }) => <History log={items} search={search} change={change} />}</Asking>
    </>
  )
}

interface Props {
  readonly log: readonly Batch[]
  readonly search: HistorySearch
  readonly change: Change
}

function History({ log, search, change }: Props) {
  const documents = useWhole<Document>('/documents').data?.items
  const numbers = useMemo(() => new Map((documents ?? []).map(({ id, number }) => [id, number])), [documents])
  const seqs = useMemo(() => new Map(log.map(({ batch, seq }) => [batch, seq])), [log])
  const shown = useMemo(() => logOf(log, search, search.most ?? SOME), [log, search])
  const index = Math.max(
    0,
    shown.steps.findIndex(({ seq }) => seq === search.step),
  )
  const chosen = shown.steps[index]
  useHistoryKeys(shown.steps, index, numbers, seqs, change)
  return (
    <main id="main" className={`split ${classes.split}`}>
      {chosen ? (
        <>
          <Steps log={shown} chosen={chosen} change={change} />
          <Chosen key={chosen.batch} step={chosen} numbers={numbers} seqOf={(batch) => seqs.get(batch)} change={change} />
        </>
      ) : (
        <Nothing all={log.length} search={search} change={change} />
      )}
    </main>
  )
}

const Nothing = ({ all, search, change }: { readonly all: number; readonly search: HistorySearch; readonly change: Change }) =>
  (search.person ?? search.on ?? search.show) ? (
    <Empty>
      <p>No step fits all of what is chosen above.</p>
      <button type="button" className="btn" onClick={() => change({ person: undefined, on: undefined, show: undefined })}>
        Show the whole log{all > 0 && ` of ${all}`}
      </button>
    </Empty>
  ) : (
    <Empty>
      <p>Nobody has decided anything here yet.</p>
      <p className="quiet">
        Whatever somebody accepts, rejects, corrects, notes, labels, merges or rates is kept here with who and when. Nothing in this log is
        ever changed: an undo is a step of its own, and can be undone.
      </p>
    </Empty>
  )
