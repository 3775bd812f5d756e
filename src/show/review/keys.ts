import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Document } from '../api/answers.ts'
import { useWhole } from '../api/use.ts'
import { type Key, useKeys } from '../keys/keys.tsx'
import { documentBeside, stepped } from './queue.ts'
import type { Queue } from './use-queue.ts'
import type { Change, Form } from './view.tsx'

/** Everything that can be done here by keys alone. */
export function useReviewKeys(
  { items, chosen, index, decide }: Queue,
  choose: (event: string | undefined) => void,
  open: (form: Form | undefined) => void,
  document: number | undefined,
  change: Change,
): void {
  const navigate = useNavigate()
  const documents = useWhole<Document>('/documents').data?.items
  const keys = useMemo((): readonly Key[] => {
    const step = (by: number) => choose(stepped(items, index, by)?.event)
    const beside = (by: 1 | -1) =>
      change({
        document: documentBeside(
          (documents ?? []).map(({ number }) => number),
          document,
          by,
        ),
        at: undefined,
      })
    const toText = () => {
      if (!chosen) return
      const at = chosen.event.slice(chosen.event.indexOf('#') + 1)
      void navigate({ to: '/text/{-$document}', params: { document: String(chosen.number) }, search: { at } as object })
    }
    return [
      { id: 'next', keys: 'j', does: 'next', run: () => step(1) },
      { id: 'previous', keys: 'k', does: 'previous', run: () => step(-1) },
      { id: 'accept', keys: 'a', does: 'accept', run: () => decide({ kind: 'accept' }) },
      { id: 'reject', keys: 'r', does: 'reject', run: () => decide({ kind: 'reject' }) },
      { id: 'edit', keys: 'e', does: 'correct', run: () => open('correct') },
      { id: 'note', keys: 'n', does: 'note', run: () => open('note') },
      { id: 'accept all', keys: 'Shift+A', does: 'all of its rule', run: () => open('all') },
      { id: 'open', keys: 'Enter', does: 'open the text', run: toText },
      { id: 'document-previous', keys: '[', does: 'document before', run: () => beside(-1) },
      { id: 'document-next', keys: ']', does: 'document after', run: () => beside(1) },
      { id: 'out', keys: 'Escape', does: 'close', where: 'everywhere', run: () => open(undefined) },
    ]
  }, [items, chosen, index, decide, choose, open, document, documents, change, navigate])
  useKeys(keys)
}
