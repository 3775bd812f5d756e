import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ActorPage } from '../api/answers.ts'
import { useDecide } from '../api/decide.ts'
import classes from './actors.module.css'
import { asItIs } from './address.ts'

interface Props {
  readonly page: ActorPage
  readonly onSame: (other: string) => void
}

/** Others that may be the same, why, and the two answers. */
export function Doubts({ page: { actor, named }, onSame }: Props) {
  if (actor.maybe.length === 0) return null
  return (
    <section className={classes.section} aria-labelledby="doubts">
      <h3 id="doubts">May be the same</h3>
      <ul className={classes.doubts}>
        {actor.maybe.map(({ actor: other, why }) => (
          <li key={other}>
            <Doubt id={actor.id} other={other} name={named.find((one) => one.id === other)?.name ?? other} why={why} onSame={onSame} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface DoubtProps {
  readonly id: string
  readonly other: string
  readonly name: string
  readonly why: string
  readonly onSame: (other: string) => void
}

function Doubt({ id, other, name, why, onSame }: DoubtProps) {
  const decide = useDecide()
  const [reason, setReason] = useState('')
  return (
    <form
      className={classes.doubt}
      onSubmit={(event) => {
        event.preventDefault()
        void decide({ kind: 'apart', actors: [id, other], ...(reason && { why: reason }) })
      }}
    >
      <p>
        <Link to="/actors/{-$actor}" params={{ actor: other }} search={asItIs}>
          {name}
        </Link>{' '}
        <span className="quiet">{why}</span>
      </p>
      <p className="acts">
        <button type="button" className="btn" onClick={() => onSame(other)}>
          Yes, the same …<span className="vh"> as {name}</span>
        </button>
        <button type="submit" className="btn">
          No, somebody else<span className="vh"> than {name}</span>
        </button>
        <input
          className="field"
          aria-label={`Why ${name} is somebody else`}
          placeholder="why, if you like"
          maxLength={2000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </p>
    </form>
  )
}
