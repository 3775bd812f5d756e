import { Dialog } from '@base-ui/react/dialog'
import { useState } from 'react'
import type { Actor } from '../api/answers.ts'
import { useDecide } from '../api/decide.ts'
import { plural } from '../parts/origins.tsx'
import classes from './network.module.css'
import type { Network } from './network.ts'

interface Props {
  readonly network: Network
  readonly actors: readonly Actor[]
  /** The chosen actor, or the relation whose ends are meant. */
  readonly at: string | undefined
  readonly onClose: () => void
}

/** Two actors become one, after both sets of names were shown. */
export function MergeDialog({ network, actors, at, onClose }: Props) {
  const tie = network.ties.find(({ id }) => id === at)
  const [first, setFirst] = useState(tie?.source ?? actors.find(({ id }) => id === at)?.id ?? '')
  const [second, setSecond] = useState(tie?.target ?? likely(actors, first) ?? '')
  const [kept, setKept] = useState<'first' | 'second'>('first')
  const decide = useDecide()
  const sorted = actors.toSorted((a, b) => a.name.localeCompare(b.name))
  const ready = first !== '' && second !== '' && first !== second
  const merge = () => {
    onClose()
    void decide({ kind: 'merge', actors: kept === 'first' ? [first, second] : [second, first] })
  }
  const side = (which: 'first' | 'second', id: string, set: (id: string) => void) => {
    const actor = actors.find((one) => one.id === id)
    return (
      <fieldset className={classes.side}>
        <legend className="lab">{which === 'first' ? 'One actor' : 'Another'}</legend>
        <select
          className="field"
          aria-label={which === 'first' ? 'One actor' : 'Another actor'}
          value={id}
          onChange={({ target }) => set(target.value)}
        >
          <option value="">choose</option>
          {sorted.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name} ({one.kind}
              {one.country ? `, ${one.country}` : ''})
            </option>
          ))}
        </select>
        {actor && (
          <>
            <ul className={classes.aliases}>
              {[...new Set([actor.name, ...actor.aliases])].map((alias) => (
                <li key={alias}>{alias}</li>
              ))}
            </ul>
            <p className="quiet">in {plural(actor.documents, 'document')}</p>
            <label className="tick">
              <input type="radio" name="kept" checked={kept === which} onChange={() => setKept(which)} /> keeps the name {actor.name}
            </label>
          </>
        )}
      </fieldset>
    )
  }
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="sheet-all">
          <Dialog.Title className="sheet-t">Merge two actors</Dialog.Title>
          <Dialog.Description className="quiet">
            All that either did, said or underwent will be of one. It can be undone.
          </Dialog.Description>
          <div className={classes.sides}>
            {side('first', first, setFirst)}
            {side('second', second, setSecond)}
          </div>
          {first !== '' && first === second && <p>Choose two different ones.</p>}
          <p className="acts">
            <button type="button" className="btn first" disabled={!ready} onClick={merge}>
              Merge
            </button>
            <Dialog.Close className="btn">Leave them apart</Dialog.Close>
          </p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** Somebody who, as was found, may be the same. */
const likely = (actors: readonly Actor[], id: string): string | undefined => actors.find((one) => one.id === id)?.maybe[0]?.actor
