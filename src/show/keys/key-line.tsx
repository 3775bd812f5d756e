import { Caps } from './caps.tsx'
import { useAllKeys } from './keys.tsx'

/** The foot of the page: the keys of this view. */
export function KeyLine({ onAll }: { readonly onAll: () => void }) {
  const keys = useAllKeys().filter(({ where }) => where !== 'everywhere')
  return (
    <footer className="keys">
      {keys.map((key) => (
        <span key={key.id}>
          <Caps of={key} most={key.caps ?? 1} /> {key.does}
        </span>
      ))}
      <button type="button" className="push bare-key" onClick={onAll}>
        <kbd>?</kbd> all keys
      </button>
    </footer>
  )
}
