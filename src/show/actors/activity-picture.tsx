import { useMemo } from 'react'
import type { HappeningSummary } from '../api/answers.ts'
import { dateWords } from '../parts/dates.ts'
import { plural } from '../parts/origins.tsx'
import { Segments } from '../parts/segments.tsx'
import { activityOf, type Bin, type Count, type Activity as Told } from './activity.ts'
import classes from './actors.module.css'

interface Props {
  readonly happenings: readonly HappeningSummary[]
  readonly table: boolean
  readonly onTable: (table: boolean) => void
}

const QUADS = [
  ['cooperation', 'Cooperation'],
  ['conflict', 'Conflict'],
] as const

/** Cooperation and conflict over time, each for itself on one scale; what did not happen is hollow. */
export function Activity({ happenings, table, onTable }: Props) {
  const told = useMemo(() => activityOf(happenings), [happenings])
  if (told.bins.length === 0) return null
  return (
    <section className={classes.section} aria-labelledby="activity">
      <h3 id="activity" className={classes.withTool}>
        Over time
        <Segments
          label="As"
          value={table ? 'table' : 'picture'}
          of={{ picture: 'picture', table: 'table' }}
          onChange={(as) => onTable(as === 'table')}
        />
      </h3>
      {table ? <Table told={told} /> : <Pictures told={told} />}
      {told.undated > 0 && (
        <p className="quiet">
          {plural(told.undated, 'happening has', 'happenings have')} no date and {told.undated === 1 ? 'is' : 'are'} not drawn.
        </p>
      )}
    </section>
  )
}

const HEIGHT = 44
const WIDTH = 320

function Pictures({ told: { bins } }: { readonly told: Told }) {
  const most = Math.max(1, ...bins.flatMap(({ cooperation, conflict }) => [sum(cooperation), sum(conflict)]))
  const step = WIDTH / bins.length
  const bar = Math.max(1, Math.min(18, step - 2))
  return (
    <div className={classes.sparks}>
      {QUADS.map(([quad, title]) => (
        <figure key={quad} className={`k-${quad === 'conflict' ? 'conf' : 'coop'}`}>
          <figcaption>
            <span className="kind">{title}</span> <span className="quiet num">{toldWords(bins, quad)}</span>
          </figcaption>
          <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 2}`} role="img" aria-label={`${title}: ${toldWords(bins, quad)}, ${rangeWords(bins)}`}>
            {bins.map((bin, i) => (
              <Bar
                key={bin.period}
                count={bin[quad]}
                most={most}
                x={i * step + (step - bar) / 2}
                width={bar}
                words={`${dateWords(bin.period)}: ${counted(bin[quad])}`}
              />
            ))}
            <path d={`M0 ${HEIGHT + 0.5}H${WIDTH}`} className={classes.base} />
          </svg>
          <p className={`${classes.ends} quiet`} aria-hidden="true">
            <span>{dateWords(bins[0]!.period)}</span>
            {bins.length > 1 && <span>{dateWords(bins.at(-1)!.period)}</span>}
          </p>
        </figure>
      ))}
    </div>
  )
}

interface BarProps {
  readonly count: Count
  readonly most: number
  readonly x: number
  readonly width: number
  readonly words: string
}

function Bar({ count: { told, hollow }, most, x, width, words }: BarProps) {
  const unit = HEIGHT / most
  return (
    <g>
      <title>{words}</title>
      {told > 0 && <rect className={classes.told} x={x} y={HEIGHT - told * unit} width={width} height={told * unit} />}
      {hollow > 0 && (
        <rect
          className={classes.hollow}
          x={x + 0.75}
          y={HEIGHT - (told + hollow) * unit + 0.75}
          width={Math.max(0.5, width - 1.5)}
          height={Math.max(0.5, hollow * unit - 1.5)}
        />
      )}
    </g>
  )
}

const Table = ({ told: { bins } }: { readonly told: Told }) => (
  <table className={classes.table}>
    <thead>
      <tr>
        <th scope="col">When</th>
        <th scope="col">Cooperation</th>
        <th scope="col">Conflict</th>
      </tr>
    </thead>
    <tbody>
      {bins.map((bin) => (
        <tr key={bin.period}>
          <th scope="row">{dateWords(bin.period)}</th>
          <td>{counted(bin.cooperation)}</td>
          <td>{counted(bin.conflict)}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

const sum = ({ told, hollow }: Count): number => told + hollow

const counted = ({ told, hollow }: Count): string => (hollow === 0 ? String(told) : `${told} and ${hollow} that did not happen`)

const toldWords = (bins: readonly Bin[], quad: 'cooperation' | 'conflict'): string =>
  counted({
    told: bins.reduce((all, bin) => all + bin[quad].told, 0),
    hollow: bins.reduce((all, bin) => all + bin[quad].hollow, 0),
  })

const rangeWords = (bins: readonly Bin[]): string =>
  bins.length === 1 ? dateWords(bins[0]!.period) : `${dateWords(bins[0]!.period)} to ${dateWords(bins.at(-1)!.period)}`
