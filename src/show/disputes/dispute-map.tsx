/** Claim, denial, cause: the dispute as a picture, and as a table. */
import { useMemo, useRef } from 'react'
import type { Dispute, Link } from '../api/answers.ts'
import { MapPicture } from '../parts/map/map-picture.tsx'
import { plural } from '../parts/origins.tsx'
import { SavePicture } from '../parts/save-picture.tsx'
import type { Siglum } from '../parts/voices.tsx'
import type { DisputesSearch } from './address.ts'
import classes from './disputes.module.css'
import { type Drawn, mapOf } from './drawn.ts'

interface Props {
  readonly dispute: Dispute
  readonly links: readonly Link[]
  readonly sigla: ReadonlyMap<string, Siglum>
  readonly as: 'table' | undefined
  readonly change: (next: DisputesSearch) => void
}

export function DisputeMap({ dispute, links, sigla, as, change }: Props) {
  const drawn = useMemo(() => mapOf(dispute, links, sigla), [dispute, links, sigla])
  const picture = useRef<SVGSVGElement>(null)
  return (
    <section className={classes.map}>
      <div className={classes.heads}>
        <h3>Claim, denial, cause</h3>
        <button type="button" className="btn bare" onClick={() => change({ as: as === 'table' ? undefined : 'table' })}>
          <kbd>v</kbd>
          {as === 'table' ? 'as a map' : 'as a table'}
        </button>
        {as !== 'table' && (
          <SavePicture of={() => picture.current} name={dispute.question.replaceAll(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()} />
        )}
      </div>
      {as === 'table' ? (
        <MapTable drawn={drawn} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section className="scroll" aria-label="Map of the dispute" tabIndex={0}>
          <MapPicture
            label={`${plural(drawn.nodes.length, 'box', 'boxes')} and ${plural(drawn.edges.length, 'arrow')}. The same as a table: key v.`}
            nodes={drawn.nodes}
            edges={drawn.edges}
            ref={picture}
          />
        </section>
      )}
    </section>
  )
}

function MapTable({ drawn: { nodes, edges } }: { readonly drawn: Drawn }) {
  const boxes = new Map(nodes.map((node) => [node.id, node]))
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Does</th>
          <th scope="col">To what</th>
          <th scope="col">According to</th>
        </tr>
      </thead>
      <tbody>
        {edges.map(({ id, from, to, label, sigla = [] }) => (
          <tr key={id}>
            <td>{boxes.get(from)?.title}</td>
            <td>{label}</td>
            <td>{boxes.get(to)?.title}</td>
            <td>{(sigla.length > 0 ? sigla : (boxes.get(from)?.sigla ?? [])).map(({ letter }) => letter).join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
