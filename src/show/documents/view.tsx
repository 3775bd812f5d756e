/** The documents of the case: what is in it, what is a copy of what, and the place where more come in. */
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useStep } from '../api/decide.ts'
import { type Key, useKeys } from '../keys/keys.tsx'
import { Asking } from '../parts/asking.tsx'
import { plural } from '../parts/origins.tsx'
import { Segments } from '../parts/segments.tsx'
import { Tools } from '../parts/tools.tsx'
import { AddPane } from './add/add-pane.tsx'
import { type DocumentsSearch, type Show, ticked } from './address.ts'
import css from './documents.module.css'
import { EmptyCase } from './empty-case.tsx'
import { Families } from './families.tsx'
import { One } from './one.tsx'
import { Overview } from './overview.tsx'
import { type Row, rowsFor, SHOWN } from './rows.ts'
import { Share } from './share.tsx'
import { DocumentTable } from './table.tsx'
import { useDocuments } from './use-documents.ts'
import { type Go, useGo } from './use-go.ts'

export default function DocumentsView() {
  const search = useSearch({ from: '/documents' })
  const { documents, rows } = useDocuments()
  const go = useGo(search)
  const listed = useMemo(() => rowsFor(rows ?? [], search), [rows, search])
  useKeys(useListKeys(listed, search, go))
  const pane = search.pane ?? (search.chosen === undefined ? 'add' : 'document')
  return (
    <>
      <Tools title="Documents">{rows && rows.length > 0 && <ListTools rows={rows} listed={listed} search={search} go={go} />}</Tools>
      <main id="main" className={`split ${css.main}`}>
        <section className="scroll" aria-label="Documents in this case">
          <Asking of={documents}>
            {() =>
              rows?.length === 0 ? (
                <EmptyCase />
              ) : (
                <>
                  <Overview />
                  <DocumentTable rows={listed} search={search} go={go} />
                  <Families rows={rows ?? []} go={go} />
                </>
              )
            }
          </Asking>
        </section>
        <aside className={`panel ${css.side}`} aria-label="Beside the list">
          {rows && rows.length > 0 && (
            <div className={css.panes}>
              <span className="seg" role="group" aria-label="Beside the list">
                {(['add', 'document'] as const).map((one) => (
                  <button
                    key={one}
                    type="button"
                    className="btn"
                    aria-pressed={pane === one}
                    onClick={() => go((now) => ({ ...now, pane: one }))}
                  >
                    {one === 'add' ? 'Add' : 'Document'}
                  </button>
                ))}
              </span>
            </div>
          )}
          {pane === 'add' || !rows?.length ? (
            <AddPane onCopy={(chosen) => go((now) => ({ ...now, chosen, pane: 'document' }))} />
          ) : (
            <One
              row={rows.find(({ number }) => number === search.chosen)}
              onAt={(chosen) => go((now) => ({ ...now, chosen, pane: 'document' }))}
            />
          )}
        </aside>
      </main>
    </>
  )
}

const NONE: readonly number[] = []

interface ToolsProps {
  readonly rows: readonly Row[]
  readonly listed: readonly Row[]
  readonly search: DocumentsSearch
  readonly go: Go
}

function ListTools({ rows, listed, search, go }: ToolsProps) {
  const count = (show: Show): string => rows.filter(SHOWN[show]).length.toLocaleString('en')
  return (
    <>
      <span className="quiet num" aria-live="polite">
        {listed.length === rows.length ? plural(rows.length, 'document') : `${listed.length} of ${plural(rows.length, 'document')}`}
      </span>
      <input
        className="field"
        type="search"
        aria-label="Title, outlet or voice"
        placeholder="Title, outlet or voice"
        value={search.q ?? ''}
        onChange={({ target }) => go(({ q: _old, ...now }) => (target.value ? { ...now, q: target.value } : now))}
      />
      {search.origin && (
        <button type="button" className="btn" onClick={() => go(({ origin: _old, ...now }) => now)}>
          one origin only ✕
        </button>
      )}
      <span className={`push ${css.pushed}`}>
        <Segments<Show>
          label="Show"
          value={search.show ?? 'all'}
          of={{
            all: `all ${count('all')}`,
            review: `to review ${count('review')}`,
            copies: `copies ${count('copies')}`,
            disputed: `disputed ${count('disputed')}`,
          }}
          onChange={(next) => go(({ show: _old, ...now }) => (next === 'all' ? now : { ...now, show: next }))}
        />
        <Share picked={search.pick ?? NONE} listed={listed} all={rows.length} />
        <Link className="btn" to="/review">
          Review
        </Link>
      </span>
    </>
  )
}

function useListKeys(listed: readonly Row[], search: DocumentsSearch, go: Go): readonly Key[] {
  const navigate = useNavigate()
  const { send } = useStep()
  const { chosen: at } = search
  return useMemo(() => {
    const here = listed.findIndex(({ number }) => number === at)
    const to = (index: number): void => {
      const row = listed[Math.min(Math.max(0, index), listed.length - 1)]
      if (row) go((now) => ({ ...now, chosen: row.number, pane: 'document' }))
    }
    const all = (verdict: 'accept' | 'reject'): void => {
      if (at !== undefined) void send({ path: '/decisions/all', body: { verdict, document: String(at) } })
    }
    const tick = (): void => {
      if (at !== undefined) go((now) => ticked(now, at))
    }
    return [
      { id: 'next', keys: ['j', 'ArrowDown'], does: 'next', run: () => to(here + 1) },
      { id: 'previous', keys: ['k', 'ArrowUp'], does: 'previous', run: () => to(here < 0 ? 0 : here - 1) },
      {
        id: 'open',
        keys: 'Enter',
        does: 'open',
        run: () => at !== undefined && void navigate({ to: '/text/{-$document}', params: { document: String(at) } }),
      },
      { id: 'pick', keys: 'x', does: 'tick', run: tick },
      { id: 'accept', keys: 'a', does: 'accept all its events', run: () => all('accept') },
      { id: 'reject', keys: 'r', does: 'reject all its events', run: () => all('reject') },
    ]
  }, [listed, at, go, navigate, send])
}
