import { useState } from 'react'
import type { Account, Happening } from '../api/answers.ts'
import { dateWords } from '../parts/dates.ts'
import { Fact } from '../parts/factuality.tsx'
import { plural } from '../parts/origins.tsx'
import { ToText } from '../parts/to-text.tsx'
import { Chain } from '../parts/voices.tsx'
import { copiesFolded } from './folded.ts'
import classes from './happening.module.css'
import { type Sigla, siglumOf } from './sigla.ts'

interface Props {
  readonly happening: Happening
  readonly sigla: Sigla
  /** The claim of the chosen account. */
  readonly chosen: string | undefined
  readonly onChoose: (claim: string | undefined) => void
}

/** More are shown on request. */
const FIRST = 12

/** Every account with its exact words; those that only repeat one lie folded beneath it. */
export function Accounts({ happening, sigla, chosen, onChoose }: Props) {
  const [all, setAll] = useState(false)
  const folded = copiesFolded(happening.accounts)
  const shown = all ? folded : folded.slice(0, FIRST)
  return (
    <section>
      <h3>Words</h3>
      <ol className={classes.accounts}>
        {shown.map(({ account, copies }) => (
          <li key={account.claim} className={account.claim === chosen ? classes.chosen : undefined}>
            <One account={account} sigla={sigla} chosen={account.claim === chosen} onChoose={onChoose} />
            {copies.length > 0 && (
              <details className={classes.note}>
                <summary>{plural(copies.length, 'account repeats', 'accounts repeat')} it</summary>
                <ol className={classes.accounts}>
                  {copies.map((copy) => (
                    <li key={copy.claim} className={copy.claim === chosen ? classes.chosen : undefined}>
                      <One account={copy} sigla={sigla} chosen={copy.claim === chosen} onChoose={onChoose} />
                    </li>
                  ))}
                </ol>
              </details>
            )}
          </li>
        ))}
      </ol>
      {folded.length > shown.length && (
        <button type="button" className="btn" onClick={() => setAll(true)}>
          {plural(folded.length - shown.length, 'more account')}
        </button>
      )}
    </section>
  )
}

interface OneProps {
  readonly account: Account
  readonly sigla: Sigla
  readonly chosen: boolean
  readonly onChoose: (claim: string | undefined) => void
}

function One({ account, sigla, chosen, onChoose }: OneProps) {
  const chain = account.chain.map((voice) => ({ siglum: siglumOf(sigla, voice.key), name: voice.name }))
  const last = chain.at(-1)
  return (
    <>
      <blockquote className={`v${last?.siglum.hue ?? 6}`} dir="auto">
        <Quote account={account} />
      </blockquote>
      <p className={classes.by}>
        <Chain of={chain} /> <span>{account.voices.at(-1)}, in</span>
        <span className="quiet">
          <ToText number={account.number} at={account.event}>
            {account.number} {account.title}
          </ToText>
          {account.published && `, ${dateWords(account.published)}`}
        </span>
      </p>
      <p className={classes.by}>
        <Fact value={account.value} who={last?.siglum.letter ?? 'somebody'} modality={account.modality} />
        <button
          type="button"
          className={`btn bare ${classes.pick}`}
          aria-pressed={chosen}
          onClick={() => onChoose(chosen ? undefined : account.claim)}
        >
          {chosen ? 'chosen' : 'choose'}
          <span className="vh"> the account of {account.voices.at(-1)}</span>
        </button>
      </p>
    </>
  )
}

/** The sentence letter for letter, its trigger marked. */
function Quote({ account: { quote, sentence, start, end } }: { readonly account: Account }) {
  const [from, to] = [start - sentence.start, end - sentence.start]
  if (from < 0 || to > quote.length) return quote
  return (
    <>
      {quote.slice(0, from)}
      <mark className={classes.trigger}>{quote.slice(from, to)}</mark>
      {quote.slice(to)}
    </>
  )
}
