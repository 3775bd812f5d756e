import { useMemo } from 'react'
import type { Dispute, Document } from '../api/answers.ts'
import { useWhole } from '../api/use.ts'
import { type Row, rowOf } from './rows.ts'

/** All documents of the case as rows, with how many disputes quote each. */
export function useDocuments() {
  const documents = useWhole<Document>('/documents', {}, 100_000)
  const disputes = useWhole<Dispute>('/disputes', { kind: 'dispute' }, 5000)
  const rows = useMemo(() => {
    const counts = countsOf(disputes.data?.items ?? [])
    return documents.data?.items.map((one) => rowOf(one, counts.get(one.id) ?? 0))
  }, [documents.data, disputes.data])
  return { documents, rows }
}

export type Documents = readonly Row[]

function countsOf(disputes: readonly Dispute[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { positions } of disputes) {
    const quoted = new Set(positions.flatMap(({ quotes }) => quotes.map(({ document }) => document)))
    for (const id of quoted) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}
