import { useSettings } from '../app/settings.tsx'
import { Caps, capsOf } from './caps.tsx'
import { type Key, keysOf, useAllKeys } from './keys.tsx'

/** The foot of the page: the keys of this view. */
export function KeyLine({ onAll }: { readonly onAll: () => void }) {
  const keys = useAllKeys().filter(({ where }) => where !== 'everywhere')
  return (
    <footer className="keys">
      {keys.map((key) => (
        <span key={key.id}>
          {key.caps ? <Several of={key} most={key.caps} /> : <Caps of={key} most={1} />} {key.does}
        </span>
      ))}
      <button type="button" className="push bare-key" onClick={onAll}>
        <kbd>?</kbd> all keys
      </button>
    </footer>
  )
}

/** Keys of one deed that each do their own: the four arrows. */
function Several({ of, most }: { readonly of: Key; readonly most: number }) {
  const { keys } = useSettings()
  return keysOf(of, keys)
    .slice(0, most)
    .flatMap(capsOf)
    .map((cap) => <kbd key={cap}>{cap}</kbd>)
}
