import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import { Sig, siglaOf } from '../parts/voices.tsx'
import css from './documents.module.css'
import { OriginCell } from './origin-cell.tsx'
import { MOSTLY, type Row, titleOf } from './rows.ts'
import { when } from './when.ts'

interface Props {
  readonly row: Row
  /** aria-rowindex. */
  readonly index: number
  readonly chosen: boolean
  readonly ticked: boolean
  readonly onTick: () => void
  readonly onChoose: () => void
}

const MOST_VOICES = 4

/** One document. A click chooses it, its title leads to its text. */
export const DocumentRow = memo(
  ({ row, index, chosen, ticked, onTick, onChoose }: Props) => {
    const copy = row.copy >= MOSTLY
    const title = titleOf(row)
    return (
      <tr
        data-row
        aria-rowindex={index}
        aria-current={chosen || undefined}
        className={`${chosen ? css.sel : ''} ${copy ? css.copy : ''}`}
        onClick={({ target }) => {
          if (target instanceof Element && !target.closest('a, button, input, label')) onChoose()
        }}
      >
        <td className={`${css.no} num`}>
          <label className={css.pick}>
            <input type="checkbox" checked={ticked} onChange={onTick} aria-label={`Tick document ${row.number}`} />
            {row.number}
          </label>
        </td>
        <th scope="row" className={css.title}>
          <Link to="/text/{-$document}" params={{ document: String(row.number) }} title={title} dir="auto">
            {title}
          </Link>
          {row.publisher && row.publisher !== title && <span className={css.by}>{row.publisher}</span>}
        </th>
        <td className={`num ${css.date}`}>{row.published ? when(row.published) : <span className="quiet">no date</span>}</td>
        <td className={css.voices}>
          <Voices of={row} />
        </td>
        <td className={`${css.r} ${css.x}`}>{row.words.toLocaleString('en')}</td>
        <td className={`${css.r} ${css.x}`}>{row.events.toLocaleString('en')}</td>
        <td className={css.r}>{row.claims.toLocaleString('en')}</td>
        <td className={css.r}>
          {row.disputed > 0 ? (
            <Link to="/disputes" search={{ document: row.number } as object} aria-label={`${row.disputed} disputed in ${title}`}>
              <span aria-hidden="true">≠ </span>
              {row.disputed}
            </Link>
          ) : (
            <span className="quiet">none</span>
          )}
        </td>
        <td className={css.og}>
          <OriginCell row={row} onChoose={onChoose} />
        </td>
        <td className={css.state}>
          <Review of={row} />
        </td>
      </tr>
    )
  },
  (a, b) => a.row === b.row && a.index === b.index && a.chosen === b.chosen && a.ticked === b.ticked && a.onChoose === b.onChoose,
)

/** Letters hold for one document; hovering says the name. */
function Voices({ of: { voices } }: { readonly of: Row }) {
  const sigla = siglaOf(voices)
  return (
    <>
      {voices.slice(0, MOST_VOICES).map(({ key, name }) => (
        <Sig key={key} of={sigla.get(key)!} name={name} />
      ))}
      {voices.length > MOST_VOICES && <span className="quiet"> +{voices.length - MOST_VOICES}</span>}
      <span className="vh">{voices.map(({ name }) => name).join(', ')}</span>
    </>
  )
}

function Review({ of: { events, left } }: { readonly of: Row }) {
  const state = events === 0 || left === 0 ? 'full' : left < events ? 'half' : 'none'
  const words = events === 0 ? 'no events' : left === 0 ? 'all reviewed' : `${left.toLocaleString('en')} to review`
  return (
    <span className={css.st}>
      <i className={css[state] ?? ''} aria-hidden="true" />
      {words}
    </span>
  )
}
