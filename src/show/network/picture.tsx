import { useMemo } from 'react'
import { plural } from '../parts/origins.tsx'
import type { NetworkSearch } from './address.ts'
import { ArcPicture } from './arc-picture.tsx'
import { canDrawMany } from './can-draw-many.ts'
import classes from './network.module.css'
import type { Network } from './network.ts'
import { StarPicture } from './star-picture.tsx'
import type { Change } from './view.tsx'

interface Props {
  /** All times. */
  readonly whole: Network
  /** What lies in the window. */
  readonly shown: Network
  readonly search: NetworkSearch
  readonly change: Change
  readonly onChoose: (id: string | undefined) => void
  /** Gives what is drawn away, to be saved. */
  readonly ref: React.RefObject<(() => SVGSVGElement | null) | null>
}

/** So much is drawn with boxes, names and numbers for all; more of it as points and lines, by WebGL. */
const FEW = { players: 90, ties: 220 }

export function Picture({ whole, shown, search, change, onChoose, ref }: Props) {
  const few = whole.players.length <= FEW.players && whole.ties.length <= FEW.ties
  const many = !few && canDrawMany()
  const drawn = useMemo(() => (few || many ? whole : strongest(whole)), [few, many, whole])
  const common = { shown, search, onChoose, ref }
  if (many) return <StarPicture whole={whole} {...common} />
  return (
    <>
      {!few && (
        <p className={classes.note}>
          This browser has no WebGL: the {plural(drawn.ties.length, 'strongest relation')} of {whole.ties.length.toLocaleString('en')} are
          drawn, all of them are in the table.
        </p>
      )}
      <ArcPicture whole={drawn} {...common} change={change} />
    </>
  )
}

function strongest({ ties, players }: Network): Network {
  const kept: Network['ties'][number][] = []
  const names = new Set<string>()
  for (const tie of ties) {
    const more = [tie.source, tie.target].filter((id) => !names.has(id))
    if (kept.length >= FEW.ties || names.size + more.length > FEW.players) continue
    kept.push(tie)
    for (const id of more) names.add(id)
  }
  return { ties: kept, players: players.filter(({ id }) => names.has(id)) }
}
