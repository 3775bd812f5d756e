import { Fragment } from 'react'
import type { Tick } from './ticks.ts'
import classes from './timeline.module.css'

interface Props {
  readonly ticks: readonly Tick[]
  readonly x: (day: number) => number
  readonly width: number
  readonly height: number
}

export const AXIS = 36

/** The words of the axis; its lines lie under the lanes. */
export const AxisWords = ({ ticks, x, width }: Omit<Props, 'height'>) => (
  <g>
    {ticks
      .filter(({ day }) => x(day) >= -1 && x(day) < width - 16)
      .map(({ day, words, head }) => (
        <text key={day} className={classes.tick} x={Math.round(x(day)) + 4} y={AXIS - 10}>
          {head ? (
            <>
              <tspan className={classes.head}>{head}</tspan> {words === head.split(' ')[0] ? '' : words}
            </>
          ) : (
            words
          )}
        </text>
      ))}
  </g>
)

export const AxisLines = ({ ticks, x, width, height }: Props) => (
  <g>
    {ticks
      .filter(({ day }) => x(day) >= 0 && x(day) <= width)
      .map(({ day }) => (
        <Fragment key={day}>
          <path className={classes.hair} d={`M${Math.round(x(day)) + 0.5} 0V${height}`} />
        </Fragment>
      ))}
  </g>
)
