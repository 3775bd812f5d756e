/** 'As evidence': takes claims over as one row of the matrix of hypotheses. */
import { useMemo } from 'react'
import { useStep } from '../api/decide.ts'
import type { Key } from '../keys/keys.tsx'

/** @param refs of claims or events, or ids of happenings; together they are one row. The function stays the same while they do. */
export function useAsEvidence(refs: readonly string[]): { readonly take: () => void; readonly pending: boolean } {
  const { send, pending } = useStep()
  const joined = JSON.stringify(refs)
  const take = useMemo(
    () => () => {
      const claims = JSON.parse(joined) as readonly string[]
      if (claims.length > 0) void send({ path: '/evidence', body: { claims } })
    },
    [joined, send],
  )
  return { take, pending }
}

/** The key of it, for a view's list of keys. */
export const evidenceKey = (take: () => void): Key => ({ id: 'weigh', keys: 'h', does: 'as evidence', run: take })

export function AsEvidence({ refs }: { readonly refs: readonly string[] }) {
  const { take, pending } = useAsEvidence(refs)
  return (
    <button type="button" className="btn" disabled={pending || refs.length === 0} onClick={take}>
      <kbd>h</kbd>As evidence
    </button>
  )
}
