import { Link } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import type { Actor } from '../api/answers.ts'
import { plural } from '../parts/origins.tsx'
import classes from './actors.module.css'
import { asItIs } from './address.ts'
import { sectorWords } from './kinds.ts'

interface Props {
  readonly actors: readonly Actor[]
  /** Those that are filtered out too: they lend their names to who may be the same. */
  readonly all: readonly Actor[]
  readonly chosen: string | undefined
  readonly onAll: () => void
}

/** Heights of a row in pixels, until it is measured. */
const ROW = { plain: 50, open: 68 }

/** Who is named by most documents stands first. Only what is in sight is drawn. */
export function ActorList({ actors, all, chosen, onAll }: Props) {
  const pane = useRef<HTMLElement>(null)
  const names = useMemo(() => new Map(all.map(({ id, name }) => [id, name])), [all])
  const rows = useVirtualizer({
    count: actors.length,
    getScrollElement: () => pane.current,
    estimateSize: (at) => (actors[at]!.maybe.length > 0 ? ROW.open : ROW.plain),
    getItemKey: (at) => actors[at]!.id,
    overscan: 8,
  })
  const place = chosen === undefined ? -1 : actors.findIndex(({ id }) => id === chosen)
  useEffect(() => {
    if (place >= 0) rows.scrollToIndex(place, { align: 'auto' })
  }, [place, rows])
  return (
    <nav ref={pane} className={`panel ${classes.list}`} aria-label="All actors">
      {actors.length === 0 && (
        <p className="pad">
          No actor fits all of what is chosen above.{' '}
          <button type="button" className="btn" onClick={onAll}>
            Show all
          </button>
        </p>
      )}
      <ul style={{ blockSize: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const actor = actors[index]!
          return (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              aria-setsize={actors.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              <Link
                className={classes.row}
                to="/actors/{-$actor}"
                params={{ actor: actor.id }}
                search={asItIs}
                aria-current={actor.id === chosen ? 'true' : undefined}
              >
                <b dir="auto">{actor.name}</b>
                <span className="quiet num">{plural(actor.documents, 'document')}</span>
                <span className={classes.what}>{whatWords(actor)}</span>
                {actor.maybe.length > 0 && <span className={classes.open}>may be the same as {openWords(actor, names)}</span>}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

const whatWords = ({ kind, country, sector }: Actor): string =>
  [kind, country, sector && (sectorWords(sector) ?? sector)].filter(Boolean).join(' · ')

function openWords({ maybe }: Actor, names: ReadonlyMap<string, string>): string {
  const [first, ...rest] = maybe
  const name = names.get(first!.actor) ?? first!.actor
  return rest.length === 0 ? name : `${name} and ${plural(rest.length, 'other')}`
}
