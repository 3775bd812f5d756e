/** One cell: the exact words of the row, the six ratings, who rated and why. */
import { useMemo } from 'react'
import { useSettings } from '../app/settings.tsx'
import { dateWords } from '../parts/dates.ts'
import { Fact } from '../parts/factuality.tsx'
import { MarkedWords } from '../parts/marked-words.tsx'
import { Weight } from '../parts/origins.tsx'
import { ToEvent } from '../parts/to-event.tsx'
import { Chain, siglaOf } from '../parts/voices.tsx'
import type { Deeds, Hypothesis } from './deeds.ts'
import classes from './hypotheses.module.css'
import { type Cell, RATINGS, type Row, signOf, wordsOf } from './ratings.ts'
import type { Writing } from './view.tsx'

interface Props {
  readonly row: Row
  readonly hypothesis: Hypothesis
  readonly cell: Cell
  readonly deeds: Deeds
  readonly write: (writing: Writing) => void
  readonly you: string
}

export function ChosenCell({ row, hypothesis, cell, deeds, write, you }: Props) {
  return (
    <section>
      <h3>
        Evidence {row.label.replace(/^E/, '')} against {hypothesis.label}
      </h3>
      <Rate cell={cell} deeds={deeds} you={you} />
      <Rated cell={cell} write={write} />
      <Claims row={row} />
      <p className="acts">
        <button type="button" className="btn" onClick={() => deeds.withdraw(row.id)}>
          Take row {row.label.replace(/^E/, '')} out
        </button>
      </p>
    </section>
  )
}

function Rate({ cell, deeds, you }: Pick<Props, 'cell' | 'deeds' | 'you'>) {
  const { by } = useSettings()
  const mine = cell.ratings.find((one) => one.by === (by || you))?.rating
  return (
    <div className={classes.rate} role="group" aria-label={`Rating by ${by || you}`}>
      {RATINGS.map((rating, i) => (
        <button key={rating} type="button" aria-pressed={rating === mine} title={wordsOf(rating)} onClick={() => deeds.rate(rating)}>
          <span aria-hidden="true">{signOf(rating)}</span>
          <span className="vh">{wordsOf(rating)}</span>
          <kbd>{i + 1}</kbd>
        </button>
      ))}
    </div>
  )
}

function Rated({ cell: { ratings }, write }: Pick<Props, 'cell' | 'write'>) {
  if (ratings.length === 0) return <p className={classes.small}>Nobody has rated this yet; that is not neutral.</p>
  return (
    <ul className={classes.lines}>
      {ratings.map(({ by, rating, why, at }) => (
        <li key={by}>
          <b>{signOf(rating)}</b> {wordsOf(rating)}, {by}, {dateWords(at.slice(0, 10))}
          {why && `: ${why}`}
        </li>
      ))}
      <li>
        <button type="button" className="btn" onClick={() => write('reason')}>
          <kbd>n</kbd>Reason
        </button>
      </li>
    </ul>
  )
}

/** Every claim of the row, and what no longer counts. */
function Claims({ row: { claims, dropped, origins } }: Pick<Props, 'row'>) {
  const sigla = useMemo(() => siglaOf(claims.flatMap(({ chain }) => chain.toReversed())), [claims])
  const documents = new Set(claims.map(({ document }) => document)).size
  return (
    <>
      <ul className={classes.claims}>
        {claims.map(({ claim, quote, sentence, start, end, value, chain, number, title, published, event }) => {
          const siglum = sigla.get(chain.at(-1)?.key ?? '')
          return (
            <li key={claim} className={`bar-v v${siglum?.hue ?? 6}`}>
              <blockquote>
                <MarkedWords quote={quote} at={sentence.start} trigger={{ start, end }} value={value} />
              </blockquote>
              <p className={classes.small}>
                <Chain of={chain.flatMap(({ key, name }) => (sigla.has(key) ? [{ siglum: sigla.get(key)!, name }] : []))} />{' '}
                {chain.at(-1)?.name},{' '}
                <ToEvent number={number} event={event}>
                  {title}
                </ToEvent>
                {published && `, ${dateWords(published)}`}
              </p>
              <Fact value={value} who={siglum?.letter ?? 'the voice'} />
            </li>
          )
        })}
      </ul>
      {claims.length > 0 && (
        <details className={classes.weight}>
          <summary>
            <Weight reports={documents} origins={origins.length} />
          </summary>
          <ul className={classes.lines}>
            {[...Map.groupBy(claims, ({ origin }) => origin).values()].map((same) => (
              <li key={same[0]!.origin}>
                ■ {same[0]!.originName}: {same.length === 1 ? 'one claim' : `${same.length} claims, which weigh once`}
              </li>
            ))}
          </ul>
        </details>
      )}
      {dropped.map(({ claim, because, by, quote }) => (
        <p key={claim} className={classes.small}>
          No longer counts, {because === 'rejected' ? `rejected by ${by ?? 'somebody'}` : 'not found in the present reading'}:{' '}
          {quote ? <q>{quote}</q> : claim}
        </p>
      ))}
    </>
  )
}
