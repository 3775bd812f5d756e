/** Imports that the server has in hand, and what each tells. */
import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Import, ImportFailure } from '../../api/answers.ts'
import { ask } from '../../api/client.ts'
import { listen } from '../../api/events.ts'
import { holdOwn } from '../../api/own.ts'
import { after, BEGUN, type News, type Progress, secondsLeft } from './progress.ts'
import { useSending } from './sending.ts'

interface ImportsNow {
  readonly items: readonly Import[]
  readonly waiting: number
}

export const isRunning = ({ state }: Import): boolean => state === 'running' || state === 'waiting'

export function useImports(): UseQueryResult<ImportsNow> {
  const { begun } = useSending()
  return useQuery({ queryKey: ['imports', begun], queryFn: () => ask<ImportsNow>('/imports'), placeholderData: (before) => before })
}

export const useFailures = (): UseQueryResult<{ readonly items: readonly ImportFailure[] }> => {
  const { begun } = useSending()
  return useQuery({
    queryKey: ['failures', begun],
    queryFn: () => ask<{ items: readonly ImportFailure[] }>('/imports/failures'),
    placeholderData: (before) => before,
  })
}

/** How often the lists are asked again while documents come in; milliseconds. */
const EVERY = 2500
/** Listens to an import from its beginning; an import that is over tells all at once. */
export function useProgress(id: string, live: boolean): { readonly progress: Progress; readonly left: number | undefined } {
  const client = useQueryClient()
  const [progress, setProgress] = useState(BEGUN)
  const began = useRef<{ readonly at: number; readonly settled: number }>(undefined)
  useEffect(() => {
    setProgress(BEGUN)
    began.current = undefined
    const stop = new AbortController()
    const release = live ? holdOwn() : undefined
    let waiting: News[] = []
    let timer: ReturnType<typeof setTimeout> | undefined
    let asked = performance.now()
    const flush = (): void => {
      timer = undefined
      const news = waiting
      waiting = []
      setProgress((before) => {
        const now = news.reduce(after, before)
        began.current ??= { at: performance.now(), settled: now.settled }
        return now
      })
    }
    const renew = (keys: readonly string[]): void => {
      asked = performance.now()
      for (const key of keys) void client.invalidateQueries({ queryKey: [key] })
    }
    const onEvent = (_: string, data: unknown): void => {
      const news = data as News
      waiting.push(news)
      timer ??= setTimeout(flush, 100)
      const over = news.event === 'summary' || news.event === 'broken'
      if (over) stop.abort()
      if (live && over) renew(['case', 'imports', 'failures'])
      else if (live && performance.now() - asked > EVERY) renew(news.event === 'failed' ? ['case', 'failures'] : ['case'])
    }
    const onSilence = (): void => void client.invalidateQueries({ queryKey: ['imports'] })
    void listen(`/imports/${encodeURIComponent(id)}/events`, { onEvent, onSilence }, stop.signal)
    return () => {
      stop.abort()
      clearTimeout(timer)
      release?.()
    }
  }, [id, live, client])
  const left = began.current && secondsLeft(progress, began.current.settled, (performance.now() - began.current.at) / 1000)
  return { progress, left }
}
