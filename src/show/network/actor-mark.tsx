import type { ActorBox } from './boxes.ts'
import classes from './network.module.css'

interface Props {
  readonly box: ActorBox
  readonly chosen: boolean
  readonly lit: boolean
  /** Does nothing in the window. */
  readonly absent: boolean
  readonly onHover: (id: string | undefined) => void
  readonly onChoose: (id: string) => void
}

/** A person round, a state a diamond, all others square; who is not said to be somebody certain hollow. */
export function ActorMark({ box, chosen, lit, absent, onHover, onChoose }: Props) {
  const { id, x, y, width, height, name, kind } = box
  const states = [classes.actor, chosen && classes.chosen, lit && classes.lit, absent && classes.absent]
  return (
    <g
      className={states.filter(Boolean).join(' ')}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
      role="button"
      tabIndex={0}
      aria-pressed={chosen}
      data-id={id}
      onPointerEnter={() => onHover(id)}
      onPointerLeave={() => onHover(undefined)}
      onFocus={() => onHover(id)}
      onBlur={() => onHover(undefined)}
      onClick={() => onChoose(id)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onChoose(id)
      }}
    >
      <rect className={classes.box} x={-width / 2} y={-height / 2} width={width} height={height} rx={kind === 'person' ? height / 2 : 2} />
      <g transform={`translate(${-width / 2 + 16} 0)`}>
        <KindShape kind={kind} />
      </g>
      <text x={-width / 2 + 28} y={4.5}>
        {name}
      </text>
    </g>
  )
}

function KindShape({ kind }: Pick<ActorBox, 'kind'>) {
  if (kind === 'person') return <circle className={classes.shape} r="4.5" />
  if (kind === 'state') return <path className={classes.shape} d="M0-6L6 0L0 6L-6 0Z" />
  if (kind === 'place') return <path className={classes.shape} d="M0 5L-5 -4H5Z" />
  if (kind === 'organization') return <rect className={classes.shape} x="-4.5" y="-4.5" width="9" height="9" />
  return <circle className={`${classes.shape} ${classes.open}`} r="4" />
}
