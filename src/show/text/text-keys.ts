import { useMemo } from 'react'
import { type Key, useKeys } from '../keys/keys.tsx'
import { evidenceKey, useAsEvidence } from '../parts/as-evidence.tsx'
import type { TextSearch } from './address.ts'
import type { Doing } from './claims/acts.tsx'
import { type Entry, refsOf } from './model/entries.ts'
import type { Reviewing } from './reviewing.ts'
import type { Chosen } from './source/selecting.ts'
import type { Doing as WordsDoing } from './source/words-line.tsx'

interface Given {
  readonly search: TextSearch
  readonly chosen: Entry | undefined
  readonly reviewing: Reviewing
  readonly step: (by: 1 | -1) => void
  readonly done: () => void
  readonly setDoing: (doing: Doing | undefined) => void
  readonly words: Chosen | undefined
  readonly setWordsDoing: (doing: WordsDoing | undefined) => void
  readonly onChange: (change: TextSearch) => void
  readonly choose: (id: string) => void
}

/** The keys of this view. */
export function useTextKeys(given: Given): void {
  const { search, chosen, reviewing, step, done, setDoing, words, setWordsDoing, onChange, choose } = given
  const { take } = useAsEvidence(chosen ? refsOf(chosen) : [])
  const keys = useMemo((): readonly Key[] => {
    const judge = (verdict: 'accepted' | 'rejected'): void => {
      if (!chosen) return
      reviewing.judge(chosen, verdict)
      done()
    }
    const begin = (doing: Doing): void => {
      if (!chosen) return
      choose(chosen.id)
      setDoing(doing)
    }
    const away = (): void => {
      setDoing(undefined)
      setWordsDoing(undefined)
      document.getSelection()?.removeAllRanges()
      onChange({ from: undefined, to: undefined, list: undefined })
    }
    return [
      { id: 'next', keys: 'j', does: 'next', run: () => step(1) },
      { id: 'previous', keys: 'k', does: 'previous', run: () => step(-1) },
      { id: 'accept', keys: 'a', does: 'accept', run: () => judge('accepted') },
      { id: 'reject', keys: 'r', does: 'reject', run: () => judge('rejected') },
      { id: 'edit', keys: 'e', does: 'edit', run: () => begin('edit') },
      { id: 'note', keys: 'n', does: 'note', run: () => begin('note') },
      evidenceKey(take),
      { id: 'original', keys: 'o', does: 'original page', run: () => onChange({ page: search.page ? undefined : 'original' }) },
      ...(words ? [{ id: 'label', keys: 'l', does: 'label the words', run: () => setWordsDoing('label') }] : []),
      { id: 'out', keys: 'Escape', does: 'out', where: 'everywhere', run: away },
    ]
  }, [search, chosen, reviewing, step, done, setDoing, words, setWordsDoing, onChange, choose, take])
  useKeys(keys)
}
