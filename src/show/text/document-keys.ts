import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Document } from '../api/answers.ts'
import { type Key, useKeys } from '../keys/keys.tsx'
import type { TextSearch } from './address.ts'
import { carried } from './text-tools.tsx'

/** `[` and `]` leaf through the documents; they are never gone while one page makes way for the next. */
export function useDocumentKeys(documents: readonly Document[], place: number, search: TextSearch): void {
  const navigate = useNavigate()
  const keys = useMemo((): readonly Key[] => {
    const open = (next: Document | undefined): void => {
      if (next) void navigate({ to: '/text/{-$document}', params: { document: String(next.number) }, search: carried(search) })
    }
    return [
      { id: 'document-previous', keys: '[', does: 'document before', run: () => open(documents[place - 1]) },
      { id: 'document-next', keys: ']', does: 'document after', run: () => open(documents[place + 1]) },
    ]
  }, [documents, place, search, navigate])
  useKeys(keys)
}
