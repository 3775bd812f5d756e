import { type Arc, plate } from './arcs.ts'
import classes from './network.module.css'

interface Props {
  readonly arc: Arc
  readonly names: string
  readonly chosen: boolean
  readonly lit: boolean
  readonly onHover: (id: string | undefined) => void
  readonly onChoose: (id: string) => void
}

export const LINE_WORDS = { coop: 'cooperation', conf: 'conflict', ask: 'demand, threat' } as const

/** As thick as it has origins: 1.5 pixels for one, 5 for eight and more. */
export const thickness = (origins: number): number => Math.min(5, 1 + origins / 2)

export function ArcMark({ arc, names, chosen, lit, onHover, onChoose }: Props) {
  const { tie, path, tip, at, words } = arc
  const { id, line, hollow, origins } = tie
  const half = plate(words)
  const states = [classes.arc, classes[line], hollow && classes.hollow, chosen && classes.chosen, lit && classes.lit]
  const wide = thickness(origins)
  return (
    <g
      className={states.filter(Boolean).join(' ')}
      role="button"
      tabIndex={-1}
      aria-pressed={chosen}
      data-id={id}
      onPointerEnter={() => onHover(id)}
      onPointerLeave={() => onHover(undefined)}
      onClick={() => onChoose(id)}
      onKeyDown={(event) => event.key === 'Enter' && onChoose(id)}
    >
      <title>{`${names}: ${LINE_WORDS[line]}${hollow ? ', not done' : ''}, ${origins === 1 ? '1 origin' : `${origins} origins`}`}</title>
      <path className={classes.reach} d={path} />
      {chosen && <path className={classes.halo} d={path} />}
      <path className={classes.line} d={path} strokeWidth={wide} />
      {line === 'conf' && !hollow && <path className={classes.barbs} d={path} strokeWidth={8 + wide} />}
      <path
        className={classes.head}
        d="M0 0L-10 -4.5L-10 4.5Z"
        transform={`translate(${tip.x.toFixed(1)} ${tip.y.toFixed(1)}) rotate(${tip.turn.toFixed(1)})`}
      />
      <g transform={`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`}>
        <rect className={classes.plate} x={-half.x} y={-half.y} width={2 * half.x} height={2 * half.y} rx="2" />
        <text className={classes.count} y="4">
          {words}
        </text>
      </g>
    </g>
  )
}
