import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Batch } from '../api/answers.ts'
import { useStep } from '../api/decide.ts'
import { type Key, useKeys } from '../keys/keys.tsx'
import { firstLead, type Numbers } from './leads.ts'
import type { Change } from './view.tsx'

export function useHistoryKeys(
  steps: readonly Batch[],
  index: number,
  numbers: Numbers,
  seqs: ReadonlyMap<string, number>,
  change: Change,
): void {
  const navigate = useNavigate()
  const { send } = useStep()
  const keys = useMemo((): readonly Key[] => {
    const chosen = steps[index]
    const step = (by: number) => change({ step: steps[Math.max(0, Math.min(steps.length - 1, index + by))]?.seq })
    const open = () => {
      const to = chosen && firstLead(chosen, numbers)?.to
      if (!to) return
      if (to.view === 'text')
        void navigate({ to: '/text/{-$document}', params: { document: String(to.number) }, search: (to.at ? { at: to.at } : {}) as object })
      else if (to.view === 'actor') void navigate({ to: '/actors/{-$actor}', params: { actor: to.id } })
      else if (to.view === 'happening') void navigate({ to: '/happenings/$happening', params: { happening: to.id } })
      else if (to.view === 'dispute') void navigate({ to: '/disputes', search: { at: to.id } as object })
      else if (to.view === 'hypotheses') void navigate({ to: '/hypotheses' })
      else if (to.view === 'step') change({ step: seqs.get(to.batch) })
    }
    const toggle = () => chosen && void send({ path: chosen.stands ? '/undo' : '/redo', body: { batch: chosen.batch } })
    return [
      { id: 'next', keys: 'j', does: 'next', run: () => step(1) },
      { id: 'previous', keys: 'k', does: 'previous', run: () => step(-1) },
      { id: 'open', keys: 'Enter', does: 'open what it is about', run: open },
      { id: 'toggle', keys: 'x', does: chosen?.stands === false ? 'bring this back' : 'undo this', run: toggle },
    ]
  }, [steps, index, numbers, seqs, change, navigate, send])
  useKeys(keys)
}
