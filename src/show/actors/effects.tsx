import { Link } from '@tanstack/react-router'
import { happeningTitle } from '../../model/happening-title.ts'
import type { ActorPage, Effect } from '../api/answers.ts'
import classes from './actors.module.css'
import { Quoted } from './quoted.tsx'
import { type Sigla, siglumOf } from './said.tsx'

/** What the actor gains and loses by, according to whom. */
export function Effects({ page: { actor, effects }, sigla }: { readonly page: ActorPage; readonly sigla: Sigla }) {
  if (effects.length === 0) return null
  return (
    <section className={classes.section} aria-labelledby="effects">
      <h3 id="effects">
        What they gain and lose{' '}
        <Link className="quiet" to="/gains" search={{ actor: actor.id }}>
          in the ledger
        </Link>
      </h3>
      <ul className={classes.words}>
        {effects.map((effect) => (
          <li key={effect.id}>
            <One effect={effect} sigla={sigla} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function One({ effect, sigla }: { readonly effect: Effect; readonly sigla: Sigla }) {
  const { sign, by, quote, signal, speaker, voice, number, title } = effect
  return (
    <>
      <p>
        <b aria-hidden="true">{sign === '+' ? '+' : '−'}</b> {sign === '+' ? 'gains' : 'loses'} by{' '}
        {by ? (
          <Link to="/happenings/$happening" params={{ happening: by.id }}>
            {happeningTitle(by)}
          </Link>
        ) : (
          'something that is no happening of this case'
        )}
      </p>
      <Quoted
        quote={quote}
        chain={[{ siglum: siglumOf(sigla, speaker.key), name: voice }]}
        number={number}
        title={title}
        from={signal?.start}
        to={signal?.end}
      />
    </>
  )
}
