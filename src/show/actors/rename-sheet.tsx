import { useState } from 'react'
import type { Actor } from '../api/answers.ts'
import { useDecide } from '../api/decide.ts'
import { Sheet } from '../parts/sheet.tsx'
import classes from './actors.module.css'

interface Props {
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  readonly actor: Actor
}

/** Gives the actor the name under which it is listed; the texts keep theirs. */
export function RenameSheet({ open, onOpen, actor }: Props) {
  const decide = useDecide()
  const [name, setName] = useState(actor.name)
  const plain = name.trim()
  return (
    <Sheet
      open={open}
      onOpen={onOpen}
      title={`Rename ${actor.name}`}
      about="The name under which the actor is listed in this case; what the texts call it stays as it is."
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (plain && plain !== actor.name)
            void decide({ kind: 'rename', actor: actor.id, name: plain }).then((decided) => decided && onOpen(false))
        }}
      >
        <p className={classes.why}>
          <input
            className="field"
            aria-label="New name"
            // biome-ignore lint/a11y/noAutofocus: the sheet was asked for by a press
            autoFocus
            maxLength={500}
            list="actor-names"
            value={name}
            onFocus={({ target }) => target.select()}
            onChange={({ target }) => setName(target.value)}
          />
          <datalist id="actor-names">
            {actor.aliases.map((alias) => (
              <option key={alias} value={alias} />
            ))}
          </datalist>
        </p>
        <p className="acts">
          <button type="submit" className="btn first" disabled={!plain || plain === actor.name}>
            Rename
          </button>
          <button type="button" className="btn bare" onClick={() => onOpen(false)}>
            Cancel
          </button>
        </p>
      </form>
    </Sheet>
  )
}
