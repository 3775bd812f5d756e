/** The queue as this page shows it: what was just decided is gone at once, what an undo brings back is chosen. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Review, ReviewItem } from '../api/answers.ts'
import { type Deed, useDecide } from '../api/decide.ts'
import { cameBack, standing, successor } from './queue.ts'

export interface Queue {
  readonly items: readonly ReviewItem[]
  readonly chosen: ReviewItem | undefined
  readonly index: number
  /** How many of the case's events are decided, those on their way among them. */
  readonly decided: number
  /** Decides on the chosen event and goes on to the next one. */
  readonly decide: (deed: Deed) => void
}

export function useQueue({ items, decided }: Review, at: string | undefined, choose: (event: string | undefined) => void): Queue {
  const send = useDecide()
  const [going, setGoing] = useState<ReadonlySet<string>>(new Set())
  const here = useRef(new Set<string>())
  const { left, chosen, index } = useMemo(() => standing(items, going, at), [items, going, at])
  const back = cameBack(items, here.current, going)
  useEffect(() => {
    if (!back) return
    here.current.delete(back.event)
    choose(back.event)
  }, [back, choose])
  const decide = useCallback(
    (deed: Deed) => {
      if (!chosen) return
      const { event } = chosen
      here.current.add(event)
      setGoing((before) => new Set([...before, event]))
      choose(successor(left, index)?.event)
      void send({ ...deed, target: event }).then((made) => {
        if (!made) here.current.delete(event)
        setGoing((before) => new Set([...before].filter((one) => one !== event)))
      })
    },
    [chosen, left, index, choose, send],
  )
  return { items: left, chosen, index, decided: decided + going.size, decide }
}
