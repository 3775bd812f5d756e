/** What people decided is no dispute: who, why, and a way back. */
import type { Batch } from '../api/answers.ts'
import { useStep } from '../api/decide.ts'
import { useWhole } from '../api/use.ts'
import { dateWords } from '../parts/dates.ts'
import classes from './disputes.module.css'

export interface Aside {
  readonly batch: string
  readonly by: string
  readonly at: string
  /** Words of one side, where they were kept. */
  readonly quote?: string
  readonly why?: string
}

/** Rejections that stand, the latest first; what was accepted again later is none. */
export function asideIn(batches: readonly Batch[]): readonly Aside[] {
  const seen = new Set<string>()
  return batches.flatMap(({ batch, by, at, stands, decisions }) =>
    !stands
      ? []
      : decisions.flatMap(({ action }): readonly Aside[] => {
          if ((action.kind !== 'accept' && action.kind !== 'reject') || !action.target.startsWith('dispute:') || seen.has(action.target))
            return []
          seen.add(action.target)
          if (action.kind === 'accept') return []
          const quote = action.anchors?.[0]?.quote
          return [{ batch, by, at, ...(quote && { quote }), ...(action.why && { why: action.why }) }]
        }),
  )
}

export function SetAside() {
  const batches = useWhole<Batch>('/decisions', { of: 'dispute' }).data?.items ?? []
  const { send } = useStep()
  const aside = asideIn(batches)
  if (aside.length === 0) return null
  return (
    <details className={classes.aside}>
      <summary>Not a dispute: {aside.length}</summary>
      <ul>
        {aside.map(({ batch, by, at, quote, why }) => (
          <li key={batch}>
            {quote && <q>{quote}</q>}
            <p className="quiet">
              {by}, {dateWords(at.slice(0, 10))}
              {why && `: ${why}`}
            </p>
            <button type="button" className="btn" onClick={() => void send({ path: '/undo', body: { batch } })}>
              Bring back
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
