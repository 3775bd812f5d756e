/** All keys, and a way to give each another one. */
import { Dialog } from '@base-ui/react/dialog'
import { useState } from 'react'
import { useSettings } from '../app/settings.tsx'
import { Caps } from './caps.tsx'
import { type Key, keysOf, useAllKeys } from './keys.tsx'

export function KeySheet({ open, onOpen }: { readonly open: boolean; readonly onOpen: (open: boolean) => void }) {
  const all = useAllKeys()
  const { keys, set } = useSettings()
  const [asking, setAsking] = useState<string>()
  const changed = Object.keys(keys).length > 0
  return (
    <Dialog.Root open={open} onOpenChange={onOpen}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="sheet-all">
          <Dialog.Title className="sheet-t">Keys</Dialog.Title>
          <Dialog.Description className="quiet">
            Choose a key to give a deed another one. Keys do nothing while you type in a field.
          </Dialog.Description>
          <table className="key-table">
            <tbody>
              {all.map((key) => (
                <tr key={key.id}>
                  <th scope="row">{key.does}</th>
                  <td>
                    {asking === key.id ? (
                      <Listen
                        taken={takenBy(all, key, keys)}
                        onKey={(press) => {
                          setAsking(undefined)
                          if (press) set({ keys: { ...keys, [key.id]: press } })
                        }}
                      />
                    ) : (
                      <button
                        type="button"
                        className="btn bare"
                        onClick={() => setAsking(key.id)}
                        aria-label={`Another key for ${key.does}`}
                      >
                        <Caps of={key} />
                      </button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="acts">
            {changed && (
              <button type="button" className="btn" onClick={() => set({ keys: {} })}>
                As they were
              </button>
            )}
            <Dialog.Close className="btn first">Close</Dialog.Close>
          </p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

const takenBy = (all: readonly Key[], key: Key, chosen: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(all.filter((other) => other.id !== key.id).flatMap((other) => keysOf(other, chosen).map((press) => [press, other.does])))

function Listen({ taken, onKey }: { readonly taken: ReadonlyMap<string, string>; readonly onKey: (press: string | undefined) => void }) {
  const [clash, setClash] = useState<string>()
  return (
    <input
      className="key-in"
      readOnly
      // biome-ignore lint/a11y/noAutofocus: the field was asked for by a press and waits for one key
      autoFocus
      value={clash ? `is “${clash}”; another?` : 'press a key'}
      aria-label="Press the new key"
      onBlur={() => onKey(undefined)}
      onKeyDown={(event) => {
        if (event.key === 'Tab') return
        event.preventDefault()
        event.stopPropagation()
        if (event.key === 'Escape') return onKey(undefined)
        if (['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return
        const press = `${event.ctrlKey || event.metaKey ? '$mod+' : ''}${event.altKey ? 'Alt+' : ''}${event.key}`
        const other = taken.get(press)
        if (other) setClash(other)
        else onKey(press)
      }}
    />
  )
}
