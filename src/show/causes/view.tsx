/** Causes: what is said to have led to what, and who says so. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useRef } from 'react'
import type { Link } from '../api/answers.ts'
import { useWhole } from '../api/use.ts'
import { Asking, Empty } from '../parts/asking.tsx'
import { MapPicture } from '../parts/map/map-picture.tsx'
import { plural } from '../parts/origins.tsx'
import { siglaOf } from '../parts/voices.tsx'
import type { CausesSearch } from './address.ts'
import classes from './causes.module.css'
import { CausesTable } from './causes-table.tsx'
import { CausesTools } from './causes-tools.tsx'
import { Chosen } from './chosen.tsx'
import { arrowsOf, boxesOf, drawable } from './drawn.ts'
import { around, graphOf } from './graph.ts'
import { useCausesKeys } from './keys.ts'

export default function CausesView() {
  const links = useWhole<Link>('/links')
  return <Asking of={links}>{({ items }) => <Causes links={items} />}</Asking>
}

/** On a phone arrows run down, and groups stand below each other; pixels. */
const NARROW = 340

export type Change = (change: CausesSearch) => void

function Causes({ links }: { readonly links: readonly Link[] }) {
  const search = useSearch({ from: '/causes' })
  const navigate = useNavigate({ from: '/causes' })
  const { type, voice, actor, at, steps, as, zoom = 100 } = search
  const change: Change = useMemo(() => (next) => void navigate({ search: (before) => ({ ...before, ...next }), replace: true }), [navigate])
  const sigla = useMemo(() => siglaOf(links.map(({ speaker }) => speaker)), [links])
  const graph = useMemo(() => graphOf(links, { type, voice, actor }), [links, type, voice, actor])
  const near = useMemo(() => (at && steps ? around(graph, at, Number(steps)) : graph), [graph, at, steps])
  const { shown, hidden } = useMemo(() => drawable(near), [near])
  const nodes = useMemo(() => boxesOf(shown, graph), [shown, graph])
  const edges = useMemo(() => arrowsOf(shown, sigla), [shown, sigla])
  const narrow = matchMedia('(max-width: 40rem)').matches
  const picture = useRef<SVGSVGElement>(null)
  const ordered = as === 'table' ? graph.ties : shown.ties
  useCausesKeys(ordered, search, change)
  const choose = (id: string) => change({ at: id })
  return (
    <>
      <CausesTools links={links} search={search} change={change} picture={picture} />
      <main id="main" className={`split ${classes.split}`}>
        {links.length === 0 ? (
          <Empty>
            <p>Nobody is found to say here what led to what.</p>
            <p className="quiet">
              Where a text draws such a link — “because”, “headed off”, “in order to” — both happenings stand here with an arrow between
              them, and the letter of who draws it.
            </p>
          </Empty>
        ) : graph.ties.length === 0 ? (
          <Empty>
            <p>No link fits all of what is chosen above.</p>
            <button type="button" className="btn" onClick={() => change({ type: undefined, voice: undefined, actor: undefined })}>
              Show all {links.length}
            </button>
          </Empty>
        ) : as === 'table' ? (
          <CausesTable graph={graph} sigla={sigla} chosen={at} onChoose={choose} />
        ) : (
          <section className={`scroll ${classes.picture}`} aria-label="Map of causes">
            {hidden > 0 && (
              <p className={classes.more}>
                {plural(hidden, 'more happening')} {hidden === 1 ? 'is' : 'are'} not drawn: choose one in the table, or narrow what is
                shown.
              </p>
            )}
            <MapPicture
              label={`${plural(nodes.length, 'happening')} and ${plural(edges.length, 'link')} between them. The same as a table: key v.`}
              nodes={nodes}
              edges={edges}
              chosen={at}
              onChoose={choose}
              zoom={zoom / 100}
              {...(narrow && { direction: 'down', room: NARROW })}
              ref={picture}
            />
          </section>
        )}
        <Chosen graph={graph} sigla={sigla} at={at} onChoose={choose} />
      </main>
    </>
  )
}
