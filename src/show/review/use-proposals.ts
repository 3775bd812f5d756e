/** What is proposed, as this page shows it: settled ones are gone at once, one that an undo opens again is chosen. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Proposal } from '../api/answers.ts'
import { useStep } from '../api/decide.ts'
import { chosenProposal } from './queue.ts'
import type { Queue } from './use-queue.ts'

export interface Proposals {
  readonly items: readonly Proposal[]
  readonly chosen: Proposal | undefined
  /** Of the chosen one; -1 while an event is chosen. */
  readonly index: number
  /** Accepts or rejects the chosen one and goes on to the next, after the last to the first event. */
  readonly settle: (verdict: 'accept' | 'reject', why?: string) => void
}

export function useProposals(
  all: readonly Proposal[],
  { items: events }: Queue,
  at: string | undefined,
  choose: (at: string | undefined) => void,
): Proposals {
  const { send } = useStep()
  const [going, setGoing] = useState<ReadonlySet<string>>(new Set())
  const here = useRef(new Set<string>())
  const items = useMemo(() => all.filter(({ id }) => !going.has(id)), [all, going])
  const chosen = chosenProposal(items, at, events.length)
  const index = chosen ? items.indexOf(chosen) : -1
  const back = items.find(({ id }) => here.current.has(id))
  useEffect(() => {
    if (!back) return
    here.current.delete(back.id)
    choose(back.id)
  }, [back, choose])
  const first = events[0]?.event
  const settle = useCallback(
    (verdict: 'accept' | 'reject', why?: string) => {
      if (!chosen) return
      const { id } = chosen
      here.current.add(id)
      setGoing((before) => new Set([...before, id]))
      choose(items[index + 1]?.id ?? items[index - 1]?.id ?? first)
      void send({ path: '/proposals/settle', body: { proposal: id, verdict, ...(why && { why }) } }).then(() =>
        setGoing((before) => new Set([...before].filter((one) => one !== id))),
      )
    },
    [chosen, items, index, first, choose, send],
  )
  return { items, chosen, index, settle }
}
