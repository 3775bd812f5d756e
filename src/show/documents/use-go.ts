import { useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useRef } from 'react'
import type { DocumentsSearch } from './address.ts'

export type Go = (change: (now: DocumentsSearch) => DocumentsSearch) => void

/** Changes the address. Two steps in quick succession add up: the second goes from what the first wanted, not from what the page has yet. */
export function useGo(search: DocumentsSearch): Go {
  const navigate = useNavigate({ from: '/documents' })
  const wanted = useRef(search)
  const underWay = useRef(0)
  useEffect(() => {
    if (underWay.current === 0) wanted.current = search
  }, [search])
  return useCallback(
    (change) => {
      wanted.current = change(wanted.current)
      underWay.current += 1
      void navigate({ search: wanted.current, replace: true }).finally(() => {
        underWay.current -= 1
      })
    },
    [navigate],
  )
}
