import { Link } from '@tanstack/react-router'
import type { Actor } from '../api/answers.ts'
import { plural } from '../parts/origins.tsx'
import classes from './network.module.css'
import type { Network, Player, Tie } from './network.ts'
import { TieLine } from './tie-line.tsx'

interface Props {
  readonly player: Player
  readonly known: Actor | undefined
  readonly network: Network
  readonly onChoose: (id: string) => void
  readonly onMerge: () => void
}

export function ActorCard({ player, known, network, onChoose, onMerge }: Props) {
  const { id, name, kind, country, acts, origins } = player
  const does = network.ties.filter(({ source }) => source === id)
  const undergoes = network.ties.filter(({ target }) => target === id)
  const others = (known?.aliases ?? []).filter((alias) => alias !== name)
  const nameOf = (other: string): string => network.players.find((one) => one.id === other)?.name ?? other
  const list = (title: string, ties: readonly Tie[], end: 'source' | 'target') =>
    ties.length > 0 && (
      <section aria-label={title}>
        <h3 className="sec-h">{title}</h3>
        <ul className={classes.ties}>
          {ties.map((tie) => (
            <li key={tie.id}>
              <TieLine tie={tie} name={nameOf(tie[end])} onChoose={onChoose} />
            </li>
          ))}
        </ul>
      </section>
    )
  return (
    <>
      <div className="pad">
        <p className="quiet">{[kind, country].filter(Boolean).join(', ')}</p>
        <h2 className={classes.heading}>{name}</h2>
        {others.length > 0 && (
          <p className={classes.names}>
            also {others.slice(0, 8).join(', ')}
            {others.length > 8 && ` and ${others.length - 8} more`}
          </p>
        )}
        <p className="quiet">
          {plural(acts, 'act')} with others here, {plural(origins, 'origin')}
        </p>
        <p className={`acts ${classes.deeds}`}>
          <Link to="/actors/{-$actor}" params={{ actor: id }} className="btn">
            All of this actor
          </Link>
          <button type="button" className="btn" onClick={onMerge}>
            Merge <kbd>m</kbd>
          </button>
        </p>
      </div>
      {list('What they do', does, 'target')}
      {list('What is done to them', undergoes, 'source')}
    </>
  )
}
