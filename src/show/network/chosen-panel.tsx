/** What is chosen in the network: an actor with its relations, or a relation with its happenings and their words. */
import type { Actor } from '../api/answers.ts'
import { ActorCard } from './actor-card.tsx'
import classes from './network.module.css'
import type { Network } from './network.ts'
import { RelationCard } from './relation-card.tsx'

interface Props {
  readonly network: Network
  readonly known: ReadonlyMap<string, Actor>
  readonly at: string | undefined
  readonly onChoose: (id: string) => void
  readonly onMerge: () => void
  readonly ref: React.RefObject<HTMLElement | null>
}

export function ChosenPanel({ network, known, at, onChoose, onMerge, ref }: Props) {
  const tie = network.ties.find(({ id }) => id === at)
  const player = network.players.find(({ id }) => id === at)
  return (
    <aside ref={ref} className={`panel ${classes.panel}`} aria-label="What is chosen" tabIndex={-1}>
      {tie ? (
        <RelationCard key={tie.id} tie={tie} network={network} onChoose={onChoose} onMerge={onMerge} />
      ) : player ? (
        <ActorCard player={player} known={known.get(player.id)} network={network} onChoose={onChoose} onMerge={onMerge} />
      ) : (
        <Nothing network={network} onChoose={onChoose} />
      )}
    </aside>
  )
}

/** Where to begin. */
function Nothing({ network, onChoose }: Pick<Props, 'network' | 'onChoose'>) {
  return (
    <div className="pad">
      <p className="quiet">Choose an actor or a relation: its happenings, words and origins stand here.</p>
      <h2 className={classes.subhead}>Most spoken of</h2>
      <ul className={classes.list}>
        {network.players.slice(0, 12).map(({ id, name, origins, acts }) => (
          <li key={id}>
            <button type="button" className={classes.jump} onClick={() => onChoose(id)}>
              {name}
            </button>
            <span className="quiet num">
              {acts} {acts === 1 ? 'act' : 'acts'}, {origins} {origins === 1 ? 'origin' : 'origins'}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
