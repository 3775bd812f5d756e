/** What a person can do with a dispute. */
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Dispute } from '../api/answers.ts'
import { useDecide, useStep } from '../api/decide.ts'
import type { DisputesSearch } from './address.ts'

export interface Deeds {
  readonly accept: () => void
  /** Not a dispute: it leaves the list, and the next one is chosen. */
  readonly reject: () => void
  readonly openNote: (open: boolean) => void
  readonly note: (text: string) => void
  /** Takes its sides over as hypotheses, and goes there. */
  readonly weigh: () => void
}

export function useDeeds(
  chosen: Dispute | undefined,
  shown: readonly Dispute[],
  change: (next: DisputesSearch) => void,
  openNote: (open: boolean) => void,
): Deeds {
  const decide = useDecide()
  const { send } = useStep()
  const navigate = useNavigate()
  return useMemo(() => {
    const target = chosen?.id ?? ''
    const here = shown.findIndex(({ id }) => id === target)
    const next = shown[here + 1] ?? shown[here - 1]
    return {
      openNote,
      accept: () => void (target && decide({ kind: 'accept', target })),
      reject: () => {
        if (!target) return
        void decide({ kind: 'reject', target }).then((done) => done && change({ at: next?.id, side: undefined }))
      },
      note: (text) => void (target && decide({ kind: 'note', target, text })),
      weigh: () => {
        if (!target) return
        void send({ path: '/hypotheses', body: { dispute: target } }).then(
          (done) => done && navigate({ to: '/hypotheses', search: { of: target } as object }),
        )
      },
    }
  }, [chosen, shown, decide, send, navigate, change, openNote])
}
