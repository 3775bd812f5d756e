/** Hypotheses: evidence in rows, explanations in columns, and what speaks against each. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { Matrix } from '../api/answers.ts'
import { useAnswer } from '../api/use.ts'
import { Asking } from '../parts/asking.tsx'
import { Tools } from '../parts/tools.tsx'
import type { HypothesesSearch } from './address.ts'
import { useDeeds } from './deeds.ts'
import { NoMatrix } from './empty.tsx'
import { Forms } from './forms.tsx'
import { Grid } from './grid.tsx'
import classes from './hypotheses.module.css'
import { useMatrixKeys } from './keys.ts'
import { Panel } from './panel.tsx'
import { useOrdered } from './steady.ts'
import { MatrixTools } from './tools.tsx'

export type Change = (next: HypothesesSearch) => void
/** What is being written: a hypothesis, what to look for as evidence, or the reason of a rating. */
export type Writing = 'hypothesis' | 'evidence' | 'reason' | undefined

export default function HypothesesView() {
  const { of, copies, analyst } = useSearch({ from: '/hypotheses' })
  const matrix = useAnswer<Matrix>('/hypotheses', { of, copies, analyst })
  if (matrix.data) return <Hypotheses matrix={matrix.data} />
  return (
    <>
      <Tools title="Hypotheses" />
      <main id="main">
        <Asking of={matrix}>{() => null}</Asking>
      </main>
    </>
  )
}

function Hypotheses({ matrix }: { readonly matrix: Matrix }) {
  const search = useSearch({ from: '/hypotheses' })
  const navigate = useNavigate({ from: '/hypotheses' })
  const [writing, setWriting] = useState<Writing>()
  const change: Change = useMemo(
    () => (next) => void navigate({ to: '/hypotheses', search: (before: HypothesesSearch) => ({ ...before, ...next }), replace: true }),
    [navigate],
  )
  const ordered = useOrdered(matrix, search)
  const row = ordered.rows.find(({ id }) => id === search.row)
  const hypothesis = ordered.columns.find(({ id }) => id === search.column)
  const deeds = useDeeds(row, hypothesis)
  useMatrixKeys({ ordered, row, hypothesis, change, deeds, write: setWriting })
  const asked = matrix.questions.find(({ of }) => of === search.of) ?? (matrix.questions.length === 1 ? matrix.questions[0] : undefined)
  return (
    <>
      <MatrixTools matrix={matrix} search={search} change={change} write={setWriting} />
      <main id="main" className={`split ${classes.split}`}>
        <section className={`scroll ${classes.main}`} aria-label="Matrix">
          <Forms writing={writing} write={setWriting} deeds={deeds} row={row} hypothesis={hypothesis} you={matrix.you} />
          {matrix.hypotheses.length === 0 ? (
            <NoMatrix search={search} change={change} write={setWriting} />
          ) : (
            <>
              <h2>{asked?.question ?? 'Which of these explanations survives?'}</h2>
              <p className={classes.lead}>
                The hypothesis with the least against it stands first; nothing here says that it is true.
                {ordered.stale && (
                  <button type="button" className="btn bare" onClick={ordered.renew}>
                    Sort again
                  </button>
                )}
              </p>
              <Grid matrix={matrix} ordered={ordered} search={search} change={change} write={setWriting} />
            </>
          )}
        </section>
        {matrix.hypotheses.length > 0 && (
          <Panel matrix={matrix} ordered={ordered} row={row} hypothesis={hypothesis} deeds={deeds} change={change} write={setWriting} />
        )}
      </main>
    </>
  )
}
