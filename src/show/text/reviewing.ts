/** What a person decides on claims of a document. */
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Apparatus } from '../api/answers.ts'
import { type Deed, useDecide } from '../api/decide.ts'
import type { Change } from './claims/edit-form.tsx'
import type { Entry } from './model/entries.ts'
import type { Label } from './source/label-form.tsx'
import type { Chosen } from './source/selecting.ts'

type Verdict = NonNullable<Entry['verdict']>['verdict']

export interface Reviewing {
  readonly judge: (entry: Entry, verdict: Verdict) => void
  /** Each tells whether the server took it. */
  readonly correct: (entries: readonly Entry[], change: Change, why: string) => Promise<boolean>
  readonly note: (entries: readonly Entry[], text: string) => Promise<boolean>
  readonly label: (words: Chosen, label: Label) => Promise<boolean>
}

/** @param document its number. Verdicts show at once, before the server has answered. */
export function useReviewing(
  document: number,
  apparatus: Apparatus | undefined,
): Reviewing & { readonly over: (entries: readonly Entry[]) => readonly Entry[] } {
  const decide = useDecide()
  const [pending, setPending] = useState<ReadonlyMap<string, Verdict>>(new Map())
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer holds what was decided
  useEffect(() => setPending(new Map()), [apparatus])
  const target = useCallback((id: string) => `${document}#${id}`, [document])
  const tell = useCallback(async (...deeds: readonly Deed[]) => (await decide(...deeds)) !== undefined, [decide])
  const judge = useCallback(
    (entry: Entry, verdict: Verdict) => {
      setPending((before) => new Map([...before, [entry.id, verdict]]))
      const kind = verdict === 'accepted' ? 'accept' : 'reject'
      void tell({ kind, target: target(entry.id) }).then((taken) => {
        if (!taken) setPending((before) => new Map([...before].filter(([id]) => id !== entry.id)))
      })
    },
    [tell, target],
  )
  return useMemo(
    () => ({
      judge,
      correct: (entries, change, why) =>
        tell(...entries.map(({ id }) => ({ kind: 'correct', target: target(id), change, ...(why && { why }) }))),
      note: (entries, text) => tell(...entries.map(({ id }) => ({ kind: 'note', target: target(id), text }))),
      label: ({ from, to }, { type, value, why }) =>
        tell({ kind: 'label', document: String(document), start: from, end: to, type, value, ...(why.trim() && { why: why.trim() }) }),
      over: (entries) =>
        pending.size === 0
          ? entries
          : entries.map((entry) => {
              const verdict = pending.get(entry.id)
              return verdict ? { ...entry, verdict: { verdict, by: '', at: '', batch: '' } } : entry
            }),
    }),
    [judge, tell, target, document, pending],
  )
}
