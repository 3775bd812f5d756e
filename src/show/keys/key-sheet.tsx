/** All keys, and a way to give each another one. */
import { Dialog } from '@base-ui/react/dialog'
import { useState } from 'react'
import { useSettings } from '../app/settings.tsx'
import { Caps } from './caps.tsx'
import { type Key, keysOf, useAllKeys } from './keys.tsx'
import { Listen } from './listen.tsx'

export function KeySheet({ open, onOpen }: { readonly open: boolean; readonly onOpen: (open: boolean) => void }) {
  const all = useAllKeys()
  const { keys, set } = useSettings()
  const everywhere = all.filter(({ where }) => where === 'everywhere')
  const here = all.filter(({ where }) => where !== 'everywhere')
  return (
    <Dialog.Root open={open} onOpenChange={onOpen}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="sheet-all">
          <Dialog.Title className="sheet-t">Keys</Dialog.Title>
          <Dialog.Description className="quiet">
            Choose a key to give a deed another one. Keys do nothing while you type in a field.
          </Dialog.Description>
          <div className="key-tables">
            {here.length > 0 && <Rows title="In this view" of={here} all={all} />}
            <Rows title="Everywhere" of={everywhere} all={all} />
          </div>
          <p className="acts">
            {Object.keys(keys).length > 0 && (
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

function Rows({ title, of, all }: { readonly title: string; readonly of: readonly Key[]; readonly all: readonly Key[] }) {
  const [asking, setAsking] = useState<string>()
  const { keys, set } = useSettings()
  const taken = (key: Key): ReadonlyMap<string, string> =>
    new Map(all.filter(({ id }) => id !== key.id).flatMap((other) => keysOf(other, keys).map((press) => [press, other.does])))
  const given = (id: string, press: string | undefined): void => {
    setAsking(undefined)
    if (press) set({ keys: { ...keys, [id]: press } })
  }
  return (
    <table className="key-table">
      <caption className="col-h">{title}</caption>
      <tbody>
        {of.map((key) => (
          <tr key={key.id}>
            <th scope="row">{key.does}</th>
            <td>
              {key.caps !== undefined ? (
                <Caps of={key} most={key.caps} />
              ) : asking === key.id ? (
                <Listen taken={taken(key)} onKey={(press) => given(key.id, press)} />
              ) : (
                <button type="button" className="btn bare" onClick={() => setAsking(key.id)}>
                  <span className="vh">{key.does}: </span>
                  <Caps of={key} />
                  <span className="vh">; choose another key</span>
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
