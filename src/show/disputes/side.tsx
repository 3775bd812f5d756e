/** One side: what it holds, the reports and origins behind it, and its exact words. */
import { useEffect, useRef } from 'react'
import type { Dispute } from '../api/answers.ts'
import { dateWords } from '../parts/dates.ts'
import { Fact } from '../parts/factuality.tsx'
import { MarkedWords } from '../parts/marked-words.tsx'
import { plural, Weight } from '../parts/origins.tsx'
import { ToEvent } from '../parts/to-event.tsx'
import { Chain, type Siglum } from '../parts/voices.tsx'
import classes from './disputes.module.css'
import { letterOf, type Quote, type Side, sayingsOf, sideTitle, speakerWords } from './sides.ts'
import { Tellings } from './tellings.tsx'

interface Props {
  readonly side: Side
  readonly index: number
  readonly dispute: Dispute
  readonly sigla: ReadonlyMap<string, Siglum>
  readonly chosen: boolean
  readonly onChoose: () => void
}

export function SideColumn({ side, index, dispute, sigla, chosen, onChoose }: Props) {
  const column = useRef<HTMLElement>(null)
  useEffect(() => {
    if (chosen) column.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [chosen])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys choose a side
    <section
      ref={column}
      className={`${classes.side} ${chosen ? classes.chosen : ''}`}
      onClick={onChoose}
      {...(chosen && { 'aria-current': 'true' as const })}
      aria-label={`Side ${letterOf(index)}`}
    >
      <h3>
        <span className={classes.letter}>{letterOf(index)}</span> {sideTitle(dispute.about, side.value)}
      </h3>
      <details open>
        <summary>
          <Weight reports={side.reports} origins={side.origins} />
        </summary>
        <Tellings side={side} />
      </details>
      <ul>
        {sayingsOf(side).map(({ first, all }) => (
          <Saying key={first.claim} quote={first} all={all} type={dispute.happens?.type} sigla={sigla} />
        ))}
      </ul>
    </section>
  )
}

interface SayingProps extends Pick<Props, 'sigla'> {
  readonly quote: Quote
  readonly all: readonly Quote[]
  readonly type: NonNullable<Dispute['happens']>['type'] | undefined
}

function Saying({ quote, all, type, sigla }: SayingProps) {
  const { chain, number, title, published, value, modality } = quote
  const siglum = sigla.get(chain.at(-1)?.key ?? '')
  const letters = chain.flatMap(({ key, name }) => {
    const found = sigla.get(key)
    return found ? [{ siglum: found, name }] : []
  })
  const others = new Set(all.map((one) => one.number)).size - 1
  return (
    <li className={`${classes.words} bar-v v${siglum?.hue ?? 6}`}>
      <blockquote>
        <MarkedWords quote={quote.quote} at={quote.start} trigger={quote.trigger} type={type} value={value} />
      </blockquote>
      <p className={classes.by}>
        <Chain of={letters} /> {speakerWords(chain)}{' '}
        <span className="quiet">
          <ToEvent number={number} event={quote.event}>
            {title}
          </ToEvent>
          {published && `, ${dateWords(published)}`}
          {others > 0 && `, and ${plural(others, 'document')} with the same words`}
        </span>
      </p>
      <p>
        <Fact value={value} who={siglum?.letter ?? quote.voice} modality={modality} />
      </p>
    </li>
  )
}
