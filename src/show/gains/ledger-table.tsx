import { Link } from '@tanstack/react-router'
import { plural } from '../parts/origins.tsx'
import type { Siglum } from '../parts/voices.tsx'
import { EntryWords } from './entry-words.tsx'
import classes from './gains.module.css'
import type { Entry, Row } from './ledger.ts'

interface Props {
  readonly rows: readonly Row[]
  readonly sigla: ReadonlyMap<string, Siglum>
  readonly at: string | undefined
  readonly onChoose: (id: string) => void
}

/** A row an actor; gains and losses side by side. */
export function Ledger({ rows, ...rest }: Props) {
  return (
    <table className={classes.ledger}>
      <thead>
        <tr>
          <th scope="col">Who</th>
          <th scope="col">+ gains</th>
          <th scope="col">− loses</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.actor}>
            <th scope="row">
              <Link to="/actors/{-$actor}" params={{ actor: row.actor }} className={classes.name}>
                {row.name}
              </Link>
              <span className={classes.sums}>
                {row.gains.length > 0 && <span>+ by {plural(row.gainOrigins, 'origin')}</span>}
                {row.losses.length > 0 && <span>− by {plural(row.lossOrigins, 'origin')}</span>}
                {row.parted && <span className="tag hard">≠ voices part</span>}
              </span>
            </th>
            <Side entries={row.gains} none="nobody says so" {...rest} />
            <Side entries={row.losses} none="nobody says so" {...rest} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface SideProps extends Omit<Props, 'rows'> {
  readonly entries: readonly Entry[]
  readonly none: string
}

function Side({ entries, none, sigla, at, onChoose }: SideProps) {
  return (
    <td>
      {entries.length === 0 && <p className={`quiet ${classes.none}`}>{none}</p>}
      {entries.length > 0 && (
        <ol>
          {entries.map((entry) => (
            <EntryWords key={entry.id} entry={entry} siglum={sigla.get(entry.voice.key)} chosen={entry.id === at} onChoose={onChoose} />
          ))}
        </ol>
      )}
    </td>
  )
}
