import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Document } from '../api/answers.ts'
import { useWhole } from '../api/use.ts'
import { type Key, useKeys } from '../keys/keys.tsx'
import { numbersOf, placeOf } from './places.ts'
import { documentBeside, stepped } from './queue.ts'
import type { Proposals } from './use-proposals.ts'
import type { Queue } from './use-queue.ts'
import type { Change, Form } from './view.tsx'

/** Everything that can be done here by keys alone. */
export function useReviewKeys(
  { items, chosen, index, decide }: Queue,
  { items: proposals, chosen: proposal, index: place, settle }: Proposals,
  choose: (event: string | undefined) => void,
  open: (form: Form | undefined) => void,
  document: number | undefined,
  change: Change,
): void {
  const navigate = useNavigate()
  const documents = useWhole<Document>('/documents').data?.items
  const keys = useMemo((): readonly Key[] => {
    const all = [...proposals.map(({ id }) => id), ...items.map(({ event }) => event)]
    const step = (by: number) => choose(stepped(all, proposal ? place : proposals.length + index, by))
    const judge = (kind: 'accept' | 'reject') => (proposal ? settle(kind) : decide({ kind }))
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
      const to = proposal ? placeOf(proposal, numbersOf(documents ?? [])) : chosen && { number: chosen.number, at: idOf(chosen.event) }
      if (to) void navigate({ to: '/text/{-$document}', params: { document: String(to.number) }, search: { at: to.at } as object })
    }
    return [
      { id: 'next', keys: 'j', does: 'next', run: () => step(1) },
      { id: 'previous', keys: 'k', does: 'previous', run: () => step(-1) },
      { id: 'accept', keys: 'a', does: 'accept', run: () => judge('accept') },
      { id: 'reject', keys: 'r', does: 'reject', run: () => judge('reject') },
      ...(proposal ? [] : [{ id: 'edit', keys: 'e', does: 'correct', run: () => open('correct') }]),
      { id: 'note', keys: 'n', does: proposal ? 'with a reason' : 'note', run: () => open('note') },
      ...(proposal ? [] : [{ id: 'accept all', keys: 'Shift+A', does: 'all of its rule', run: () => open('all') }]),
      { id: 'open', keys: 'Enter', does: 'open the text', run: toText },
      { id: 'document-previous', keys: '[', does: 'document before', run: () => beside(-1) },
      { id: 'document-next', keys: ']', does: 'document after', run: () => beside(1) },
      { id: 'out', keys: 'Escape', does: 'close', where: 'everywhere', run: () => open(undefined) },
    ]
  }, [items, chosen, index, decide, proposals, proposal, place, settle, choose, open, document, documents, change, navigate])
  useKeys(keys)
}

/** What a ref is called within its document. */
const idOf = (ref: string): string => ref.slice(ref.indexOf('#') + 1)
