/** Documents that have one origin: each family counts once for what it shares. */
import type { Origin } from '../api/answers.ts'
import { useWhole } from '../api/use.ts'
import { plural } from '../parts/origins.tsx'
import type { DocumentsSearch } from './address.ts'
import css from './documents.module.css'
import type { Row } from './rows.ts'
import { when } from './when.ts'

interface Props {
  readonly rows: readonly Row[]
  readonly go: (change: (now: DocumentsSearch) => DocumentsSearch) => void
}

const MOST = 30

export function Families({ rows, go }: Props) {
  const origins = useWhole<Origin>('/origins', {}, 2000)
  const families = (origins.data?.items ?? []).filter(({ members }) => members.length > 1)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return (
    <section className={css.fam} id="origins" aria-label="Families of copies">
      <h2>Families of copies</h2>
      <p className="quiet">
        {families.length === 0
          ? 'No document of this case has its words from another one: every one is an origin of its own.'
          : 'Documents that carry the same words or relay the same report. Each family is one origin for what it shares.'}
      </p>
      <ul>
        {families.slice(0, MOST).map((origin) => (
          <li key={origin.id}>
            <p className={css.root}>
              <i className={css.full} aria-hidden="true" />
              <button type="button" className={css.link} onClick={() => go((now) => ({ ...now, origin: origin.id }))}>
                {origin.name}
              </button>{' '}
              <span className="quiet">{plural(origin.members.length, 'document')}, one origin</span>
            </p>
            <ul>
              {origin.members.map(({ document, number, title, published }) => (
                <li key={document}>
                  <i className={byId.get(document)?.copied ? css.open : css.full} aria-hidden="true" />
                  <button
                    type="button"
                    className={css.link}
                    onClick={() => go((now) => ({ ...now, chosen: number, pane: 'document' }))}
                    dir="auto"
                  >
                    {number} {title}
                  </button>{' '}
                  <span className="quiet">{[published && when(published), shareOf(byId.get(document))].filter(Boolean).join(', ')}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {families.length > MOST && <p className="quiet">and {families.length - MOST} more</p>}
    </section>
  )
}

const shareOf = (row: Row | undefined): string => (row?.copied ? `${Math.round(row.copied.share * 100)} % of ${row.copied.number}` : '')
