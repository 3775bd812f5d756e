/** Looks for claims with some words, and takes them as a row of evidence. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { askAll } from '../api/all.ts'
import type { Account, Happening, Paged } from '../api/answers.ts'
import { ask } from '../api/client.ts'
import { MarkedWords } from '../parts/marked-words.tsx'
import { ToEvent } from '../parts/to-event.tsx'
import classes from './hypotheses.module.css'
import { claimsWith } from './nearby.ts'

interface Props {
  readonly onTake: (claims: readonly string[]) => void
  readonly onClose: () => void
}

/** Documents that are looked through, and claims that are shown. */
const DOCUMENTS = 8
const MOST = 40

/** Documents with all of the words, or, where no text has them all, with any of them. */
async function found(words: string, signal: AbortSignal): Promise<readonly Account[]> {
  const whole = await documentsWith(words, signal)
  const parts = whole.length > 0 ? [] : await Promise.all(words.split(/\s+/).map((word) => documentsWith(word, signal)))
  const documents = new Set([...whole, ...parts.flat()].slice(0, DOCUMENTS))
  const told = await Promise.all([...documents].map((document) => askAll<Happening>('/happenings', { document, all: true }, 500, signal)))
  return claimsWith(
    words,
    told.flatMap(({ items }) => items),
  ).filter(({ document }) => documents.has(document))
}

async function documentsWith(words: string, signal: AbortSignal): Promise<readonly string[]> {
  const hits = await ask<Paged<{ readonly document: string }>>('/search', { words: [words], limit: DOCUMENTS }, signal)
  return [...new Set(hits.items.map(({ document }) => document))]
}

export function FindEvidence({ onTake, onClose }: Props) {
  const [words, setWords] = useState('')
  const [asked, setAsked] = useState('')
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const claims = useQuery({
    queryKey: ['case', 'claims with', asked],
    queryFn: ({ signal }) => found(asked, signal),
    enabled: asked !== '',
    networkMode: 'always',
  })
  const toggle = (claim: string) =>
    setPicked((before) => (before.has(claim) ? new Set([...before].filter((one) => one !== claim)) : new Set([...before, claim])))
  return (
    <section className={classes.form} aria-label="Look for evidence">
      <form
        className={classes.ask}
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(words.trim())
          setPicked(new Set())
        }}
      >
        <label htmlFor="evidence-words" className="lab">
          Claims with
        </label>
        <input
          id="evidence-words"
          ref={field}
          className="field"
          type="search"
          value={words}
          onChange={({ target }) => setWords(target.value)}
          onKeyDown={({ key }) => key === 'Escape' && onClose()}
        />
        <button type="submit" className="btn">
          Look
        </button>
        <button
          type="button"
          className="btn first"
          disabled={picked.size === 0}
          onClick={() => {
            onTake([...picked])
            onClose()
          }}
        >
          {picked.size > 1 ? `Take ${picked.size} claims as one row` : 'Take as a row'}
        </button>
        <button type="button" className="btn" onClick={onClose}>
          Close
        </button>
      </form>
      {claims.error && <p role="alert">{claims.error.message}</p>}
      {claims.isFetching && <progress className="hairline" aria-label="Looking" />}
      {claims.data?.length === 0 && (
        <p className="quiet">No claim has these words. Other words of the same text may; a whole sentence works as well.</p>
      )}
      <ul className={classes.found} aria-live="polite">
        {claims.data?.slice(0, MOST).map((one) => (
          <Found key={one.claim} account={one} picked={picked.has(one.claim)} onToggle={() => toggle(one.claim)} />
        ))}
      </ul>
    </section>
  )
}

function Found({ account, picked, onToggle }: { readonly account: Account; readonly picked: boolean; readonly onToggle: () => void }) {
  const { claim, quote, sentence, start, end, value, voices, number, title, event } = account
  return (
    <li>
      <label>
        <input type="checkbox" checked={picked} onChange={onToggle} />
        <q>
          <MarkedWords quote={quote} at={sentence.start} trigger={{ start, end }} value={value} />
        </q>
      </label>
      <span className="quiet">
        {voices.at(-1)},{' '}
        <ToEvent number={number} event={event}>
          {title}
        </ToEvent>{' '}
        <span className="vh">{claim}</span>
      </span>
    </li>
  )
}
