/** One document, opened: asks for its reading and for what the case knows of it, and joins both panes. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Apparatus, Document, Reading } from '../api/answers.ts'
import { useAnswer } from '../api/use.ts'
import { Asking } from '../parts/asking.tsx'
import { SIDE, type TextSearch } from './address.ts'
import type { Doing } from './claims/acts.tsx'
import { ClaimsPane } from './claims/pane.tsx'
import { lit as makeLit } from './lit.ts'
import { entryNamed } from './model/entries.ts'
import { useNarrow } from './narrow.ts'
import { useReviewing } from './reviewing.ts'
import { Separator } from './separator.tsx'
import { useShown } from './shown.ts'
import { groundOf } from './source/ground.ts'
import { Original } from './source/original.tsx'
import { SourcePane } from './source/pane.tsx'
import { reveal } from './source/reveal.ts'
import type { Chosen } from './source/selecting.ts'
import type { Doing as WordsDoing } from './source/words-line.tsx'
import classes from './text.module.css'
import { useTextKeys } from './text-keys.ts'
import { TextTools } from './text-tools.tsx'

interface Props {
  readonly document: Document
  readonly documents: readonly Document[]
  readonly place: number
}

export function Opened({ document, documents, place }: Props) {
  const search = useSearch({ from: '/text/{-$document}' })
  const navigate = useNavigate({ from: '/text/{-$document}' })
  const params = useMemo(() => ({ document: String(document.number) }), [document.number])
  const change = useCallback(
    (next: TextSearch) =>
      void navigate({ to: '/text/{-$document}', params, search: (before: TextSearch) => ({ ...before, ...next }), replace: true }),
    [navigate, params],
  )
  const reading = useAnswer<Reading>(`/documents/${document.number}/reading`)
  const title = document.title || document.uri.replace(/^.*\//, '')
  return (
    <>
      <TextTools title={title} place={place} documents={documents} search={search} onChange={change} />
      {reading.isPlaceholderData || reading.data === undefined ? (
        <main id="main">
          <Asking of={{ ...reading, data: undefined }}>{() => null}</Asking>
        </main>
      ) : (
        <Reader reading={reading.data} documents={documents} place={place} search={search} onChange={change} />
      )}
    </>
  )
}

interface ReaderProps {
  readonly reading: Reading
  readonly documents: readonly Document[]
  readonly place: number
  readonly search: TextSearch
  readonly onChange: (change: TextSearch) => void
}

function Reader({ reading, documents, place, search, onChange }: ReaderProps) {
  const { number } = documents[place]!
  const answer = useAnswer<Apparatus>(`/documents/${number}/apparatus`)
  const apparatus = answer.isPlaceholderData ? undefined : answer.data
  const [lit] = useState(makeLit)
  const [ground] = useState(groundOf)
  const [doing, setDoing] = useState<Doing>()
  const [wordsDoing, setWordsDoing] = useState<WordsDoing>()
  const narrow = useNarrow()
  const reviewing = useReviewing(number, apparatus)
  const revealing = useRef({ list: 0 })
  const [revealed, setRevealed] = useState(0)
  const choose = useCallback(
    (id: string, in_: 'text' | 'claims' | 'both' = 'both') => {
      revealing.current = { list: in_ === 'text' ? 0 : 1 }
      setDoing(undefined)
      onChange({ at: id })
    },
    [onChange],
  )
  const chooseInText = useCallback((id: string) => choose(id, 'text'), [choose])
  const chooseInList = useCallback((id: string) => choose(id, 'claims'), [choose])
  const shown = useShown({ reading, apparatus, search, over: reviewing.over, document: number, onChoose: chooseInList })
  const { entries, listed } = shown
  const named = entryNamed(listed, search.at) ?? entryNamed(entries, search.at)
  const chosen = named ?? (search.from === undefined ? listed[0] : undefined)
  useEffect(() => lit.choose(chosen?.id), [lit, chosen?.id])
  const words = useMemo(
    () =>
      search.from !== undefined && search.to !== undefined
        ? { from: search.from, to: Math.min(search.to, reading.text.length) }
        : undefined,
    [search.from, search.to, reading.text],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls once when something else was chosen
  useEffect(() => {
    if (named && revealing.current.list !== 0) reveal(ground, named.start, named.end)
    if (named) setRevealed((before) => before + 1)
    revealing.current = { list: 1 }
  }, [named?.id, ground])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the page opens
  useEffect(() => {
    if (words && !search.at) reveal(ground, words.from, words.to)
  }, [])
  const step = useCallback(
    (by: 1 | -1) => {
      const at = chosen ? listed.indexOf(chosen) : -1
      const next = listed[at + by]
      if (next) choose(next.id)
    },
    [listed, chosen, choose],
  )
  const done = useCallback(() => {
    const next = chosen && listed[listed.indexOf(chosen) + 1]
    if (next) choose(next.id)
    else if (chosen) choose(chosen.id)
  }, [listed, chosen, choose])
  const select = useCallback(
    (made: Chosen | undefined) => {
      setWordsDoing(undefined)
      if (made?.from !== search.from || made?.to !== search.to) onChange({ from: made?.from, to: made?.to })
    },
    [onChange, search.from, search.to],
  )
  useTextKeys({ search, chosen, reviewing, step, done, setDoing, words, setWordsDoing, onChange, choose })
  const copied = entries.filter(({ counted }) => !counted).length
  return (
    <>
      {answer.isFetching && !apparatus && <progress className={`hairline ${classes.over}`} aria-label="Loading what the case knows" />}
      <main id="main" className={`split ${classes.split}`} style={{ '--side': `${search.side ?? SIDE.first}rem` } as React.CSSProperties}>
        {search.page === 'original' ? (
          <Original document={documents[place]!} />
        ) : (
          <SourcePane
            ground={ground}
            {...shown.source}
            entries={listed}
            by={search.by ?? 'kind'}
            dims={search.dim !== false}
            chosen={named}
            words={words}
            doing={wordsDoing}
            onDoing={setWordsDoing}
            onWords={select}
            onChoose={chooseInText}
            narrow={narrow}
            context={shown.context}
            reviewing={reviewing}
            lit={lit}
          />
        )}
        {!narrow && (
          <Separator value={search.side ?? SIDE.first} onChange={(side) => onChange({ side: side === SIDE.first ? undefined : side })} />
        )}
        <ClaimsPane
          entries={listed}
          copied={copied}
          showsCopied={search.copied === true}
          onCopied={() => onChange({ copied: search.copied ? undefined : true })}
          chosen={chosen}
          reveal={revealed}
          narrow={narrow}
          listOpen={search.list === 'open'}
          onList={(open) => onChange({ list: open ? 'open' : undefined })}
          loading={apparatus === undefined}
          context={shown.context}
          reviewing={reviewing}
          lit={lit}
          doing={doing}
          onDoing={setDoing}
          onStep={step}
          onDone={done}
        />
      </main>
    </>
  )
}
