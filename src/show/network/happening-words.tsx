import { Link } from '@tanstack/react-router'
import { happeningTitle } from '../../model/happening-title.ts'
import type { Account, Happening } from '../api/answers.ts'
import { betweenWords } from '../parts/dates.ts'
import { Fact } from '../parts/factuality.tsx'
import { isHollowState, STATE_NOTES } from '../parts/happening-words.ts'
import { KindWord } from '../parts/kinds.tsx'
import { Reports } from '../parts/reports.tsx'
import { ToText } from '../parts/to-text.tsx'
import { Chain, type Siglum } from '../parts/voices.tsx'
import classes from './network.module.css'

interface Props {
  readonly happening: Happening
  readonly sigla: ReadonlyMap<string, Siglum>
}

/** A happening of a relation: its day, its title, and each voice's words once. */
export function HappeningWords({ happening, sigla }: Props) {
  const { id, from, to, type, state, accounts } = happening
  const said = [...Map.groupBy(accounts, ({ chain, value, quote }) => `${chain.at(-1)?.key} ${value} ${quote}`).values()]
  return (
    <li>
      <h3 className={classes.told}>
        <Link to="/happenings/$happening" params={{ happening: id }}>
          {happeningTitle(happening)}
        </Link>
      </h3>
      <p className={classes.facts}>
        <span className="num">{betweenWords(from, to) || 'no date'}</span>
        <KindWord type={type} not={isHollowState(state)} />
        {state !== 'asserted' && <span>{STATE_NOTES[state]}</span>}
      </p>
      <ol>
        {said.map((same) => (
          <Words key={same[0]!.claim} same={same} sigla={sigla} />
        ))}
      </ol>
    </li>
  )
}

/** The words of one voice, and all documents in which they stand. */
function Words({ same, sigla }: { readonly same: readonly Account[]; readonly sigla: Props['sigla'] }) {
  const account = same.find(({ independent }) => independent) ?? same[0]!
  const { chain, quote, value, modality, number, title, start, end } = account
  const speaker = chain.at(-1)
  const siglum = sigla.get(speaker?.key ?? '')
  return (
    <li className={classes.words}>
      <blockquote className={`bar-v v${siglum?.hue ?? 6} ${classes.quote}`}>{quote}</blockquote>
      <p className={classes.by}>
        <Chain of={chain.flatMap(({ key, name }) => (sigla.has(key) ? [{ siglum: sigla.get(key)!, name }] : []))} /> {speaker?.name},{' '}
        <ToText number={number} from={start} to={end}>
          {title}
        </ToText>
      </p>
      <p className={classes.by}>
        <Fact value={value} who={siglum?.letter ?? 'Somebody'} modality={modality} />
      </p>
      <Reports
        of={same.map((one) => ({
          number: one.number,
          title: one.title,
          origin: one.origin,
          independent: one.independent,
          from: one.start,
          to: one.end,
        }))}
      />
    </li>
  )
}
