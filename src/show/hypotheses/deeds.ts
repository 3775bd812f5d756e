/** What a person does to a matrix. */
import { useMemo } from 'react'
import type { Matrix } from '../api/answers.ts'
import { useStep } from '../api/decide.ts'
import type { Rating, Row } from './ratings.ts'

export type Hypothesis = Matrix['hypotheses'][number]

export interface Deeds {
  /** Of the chosen cell. */
  readonly rate: (rating: Rating, why?: string) => void
  readonly suppose: (statement: string) => void
  readonly evidence: (claims: readonly string[]) => void
  /** Id of a hypothesis or of a row. */
  readonly withdraw: (name: string) => void
}

export function useDeeds(row: Row | undefined, hypothesis: Hypothesis | undefined): Deeds {
  const { send } = useStep()
  return useMemo(
    () => ({
      rate: (rating, why) => {
        if (row && hypothesis)
          void send({ path: '/ratings', body: { hypothesis: hypothesis.id, evidence: row.id, rating, ...(why && { why }) } })
      },
      suppose: (statement) => void send({ path: '/hypotheses', body: { statement } }),
      evidence: (claims) => void send({ path: '/evidence', body: { claims } }),
      withdraw: (name) => void send({ path: '/withdrawals', body: { name } }),
    }),
    [row, hypothesis, send],
  )
}
