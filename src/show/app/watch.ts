/** Hears from the server when the case changes, and notices when it has stopped. */
import { useIsMutating, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'

/** 'changed': somebody else changed the case since this page asked. */
export type Standing = 'current' | 'changed' | 'stopped'

/** How long after one's own step a change counts as one's own; milliseconds. */
const OWN = 4000

export function useWatch(): { readonly standing: Standing; readonly renew: () => void } {
  const client = useQueryClient()
  const [standing, setStanding] = useState<Standing>('current')
  const own = useRef(0)
  const steps = useIsMutating()
  useEffect(() => {
    own.current = steps > 0 ? Number.POSITIVE_INFINITY : Date.now() + OWN
  }, [steps])
  const renew = useCallback(() => {
    setStanding('current')
    void client.invalidateQueries({ queryKey: ['case'] })
  }, [client])
  useEffect(() => {
    const source = new EventSource('/events')
    let seen: string | undefined
    source.addEventListener('changed', ({ data }: MessageEvent<string>) => {
      const now = countsOf(data)
      const news = seen !== undefined && now !== seen
      seen = now
      if (!news) return setStanding((before) => (before === 'stopped' ? 'current' : before))
      if (Date.now() < own.current) renew()
      else setStanding('changed')
    })
    source.onopen = () => setStanding((before) => (before === 'stopped' ? 'current' : before))
    source.onerror = () => setStanding('stopped')
    return () => source.close()
  }, [renew])
  return { standing, renew }
}

/** What was added and decided; that the comparison caught up changes nothing for who reads. */
function countsOf(data: string): string {
  const { now } = JSON.parse(data) as { readonly now: unknown }
  return JSON.stringify(now)
}
