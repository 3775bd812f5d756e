import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { happeningTitle } from '../../model/happening-title.ts'
import { isHollowState } from '../parts/happening-words.ts'
import { KindWord } from '../parts/kinds.tsx'
import { Reports } from '../parts/reports.tsx'
import { ToText } from '../parts/to-text.tsx'
import { Sig, type Siglum } from '../parts/voices.tsx'
import classes from './gains.module.css'
import type { Entry } from './ledger.ts'

interface Props {
  readonly entry: Entry
  readonly siglum: Siglum | undefined
  readonly chosen: boolean
  readonly onChoose: (id: string) => void
}

/** One gain or loss: the exact words, who says them where, by what happening, and how many origins it has. */
export function EntryWords({ entry, siglum, chosen, onChoose }: Props) {
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (chosen) item.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const { voice, quote, by, effects, sign } = entry
  const { number, title, signal } = effects[0]!
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a shortcut for the pointer; j and k choose by keys
    <li ref={item} className={classes.entry} data-chosen={chosen} onClick={() => onChoose(entry.id)}>
      <span className={classes.sign}>
        {sign === '+' ? '+' : '−'}
        <span className="vh">{sign === '+' ? ' gains' : ' loses'}</span>
      </span>
      <blockquote className={`bar-v v${siglum?.hue ?? 6} ${classes.quote}`}>{quote}</blockquote>
      <p className={classes.by}>
        {siglum && <Sig of={siglum} name={voice.name} />} {voice.name},{' '}
        <ToText number={number} from={signal?.start} to={signal?.end}>
          {title}
        </ToText>
      </p>
      {by && (
        <p className={classes.by}>
          by{' '}
          <KindWord type={by.type} not={isHollowState(by.state)}>
            <Link to="/happenings/$happening" params={{ happening: by.id }} className={classes.happening}>
              {happeningTitle(by)}
            </Link>
          </KindWord>
        </p>
      )}
      <Reports
        of={effects.map((one) => ({
          number: one.number,
          title: one.title,
          origin: one.origin,
          from: one.signal?.start,
          to: one.signal?.end,
        }))}
      />
    </li>
  )
}
