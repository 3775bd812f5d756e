/** Hears from the server when the case changes, and notices when it has stopped. */
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { listen } from '../api/events.ts'
import { isOwn } from '../api/own.ts'

/** 'changed': somebody else changed the case since this page asked. */
export type Standing = 'current' | 'changed' | 'stopped'

export function useWatch(): { readonly standing: Standing; readonly renew: () => void } {
  const client = useQueryClient()
  const [standing, setStanding] = useState<Standing>('current')
  const renew = useCallback(() => {
    setStanding('current')
    void client.invalidateQueries({ queryKey: ['case'] })
  }, [client])
  useEffect(() => {
    const stop = new AbortController()
    let seen: string | undefined
    let silent = false
    const onEvent = (name: string, data: unknown): void => {
      if (name !== 'changed') return
      const now = countsOf(data)
      const news = seen !== undefined && now !== seen
      seen = now
      if (!news) return
      if (isOwn()) renew()
      else setStanding('changed')
    }
    const onOpen = (): void => {
      if (silent) renew()
      silent = false
    }
    const onSilence = (): void => {
      silent = true
      setStanding('stopped')
    }
    void listen('/events', { onEvent, onOpen, onSilence }, stop.signal)
    return () => stop.abort()
  }, [renew])
  return { standing, renew }
}

/** What was added and decided; that the comparison caught up changes nothing for who reads. */
const countsOf = (data: unknown): string => JSON.stringify((data as { readonly now: unknown }).now)
