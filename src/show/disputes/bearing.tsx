/** Also bearing on it: voices that take no side, other disputes about the same happening, and what the sides agree on. */
import { Link } from '@tanstack/react-router'
import type { Dispute } from '../api/answers.ts'
import { factWords } from '../parts/factuality.tsx'
import { ToEvent } from '../parts/to-event.tsx'
import { Sig, type Siglum } from '../parts/voices.tsx'
import type { DisputesSearch } from './address.ts'
import { agreements, bystanders } from './agreements.ts'
import type { Page } from './chosen.tsx'
import classes from './disputes.module.css'

interface Props {
  readonly dispute: Dispute
  readonly page: Page | undefined
  readonly sigla: ReadonlyMap<string, Siglum>
}

const MOST = 8

export function Bearing({ dispute, page, sigla }: Props) {
  const others = page?.disputes.filter(({ id }) => id !== dispute.id) ?? []
  const apart = page ? bystanders(dispute, page.happening) : []
  const agreed = page ? agreements(dispute, page.happening) : []
  return (
    <section className={classes.bearing}>
      <h3>Also bearing on this</h3>
      {others.length + apart.length + agreed.length === 0 && <p className="quiet">{page ? 'No other voice tells of it.' : ' '}</p>}
      <ul>
        {apart.slice(0, MOST).map(({ claim, chain, value, modality, number, title, event }) => {
          const voice = chain.at(-1)
          const siglum = voice && sigla.get(voice.key)
          return (
            <li key={claim}>
              {siglum && <Sig of={siglum} name={voice.name} />} {factWords(value, voice?.name ?? 'Somebody', modality)}.{' '}
              <ToEvent number={number} event={event}>
                {title}
              </ToEvent>
            </li>
          )
        })}
        {apart.length > MOST && (
          <li>
            <Link to="/happenings/$happening" params={{ happening: dispute.happening }}>
              {apart.length - MOST} more voices
            </Link>
          </li>
        )}
        {others.map(({ id, question, kind }) => (
          <li key={id}>
            {kind === 'dispute' ? 'Also disputed: ' : kind === 'differs' ? 'Also differs: ' : 'Also revised: '}
            <Link to="/disputes" search={(before: DisputesSearch) => ({ ...before, about: undefined, at: id, side: undefined })}>
              {question}
            </Link>
          </li>
        ))}
        {agreed.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  )
}
