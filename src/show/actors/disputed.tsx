import { Link } from '@tanstack/react-router'
import type { ActorPage, Dispute } from '../api/answers.ts'
import { plural } from '../parts/origins.tsx'
import { Sig } from '../parts/voices.tsx'
import classes from './actors.module.css'
import { type Sigla, siglumOf } from './said.tsx'

const KINDS: Readonly<Record<Dispute['kind'], string>> = {
  dispute: 'Disputed: both cannot hold',
  differs: 'Differs: another date, place or scope',
  revised: 'Revised by the same voice',
}

/** Where accounts part over what the actor did, what was done to it or what it said; disputed, differing and revised apart. */
export function Disputed({ page: { disputes }, sigla }: { readonly page: ActorPage; readonly sigla: Sigla }) {
  if (disputes.length === 0) return null
  return (
    <section className={classes.section} aria-labelledby="disputed">
      <h3 id="disputed">Who disputes it</h3>
      {(['dispute', 'differs', 'revised'] as const).map((kind) => {
        const some = disputes.filter((one) => one.kind === kind)
        return some.length === 0 ? null : (
          <section key={kind} className={classes.part} aria-label={KINDS[kind]}>
            <h4>
              {KINDS[kind]} <span className="quiet num">{some.length}</span>
            </h4>
            <ul className={classes.disputes}>
              {some.map((dispute) => (
                <li key={dispute.id}>
                  <One dispute={dispute} sigla={sigla} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </section>
  )
}

const One = ({ dispute, sigla }: { readonly dispute: Dispute; readonly sigla: Sigla }) => (
  <>
    <Link className={classes.question} to="/disputes" search={{ at: dispute.id } as object}>
      {dispute.kind === 'dispute' && <span aria-hidden="true">≠ </span>}
      {dispute.question}
    </Link>
    <p className="quiet">{dispute.why}</p>
    <ul className={classes.sides}>
      {dispute.positions.map(({ value, speakers, origins }) => (
        <li key={value}>
          {speakers.slice(0, 4).map(({ key, name }) => (
            <Sig key={key} of={siglumOf(sigla, key)} name={name} />
          ))}{' '}
          {value} <span className="quiet">{plural(origins, 'origin')}</span>
        </li>
      ))}
    </ul>
  </>
)
