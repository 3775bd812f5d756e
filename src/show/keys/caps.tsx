import { useSettings } from '../app/settings.tsx'
import { type Key, keysOf } from './keys.tsx'

const SHOWN: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  $mod: 'Ctrl',
  Space: 'space',
}

/** The caps of one key as they are drawn: `g` `d`, `Ctrl` `z`. */
export const capsOf = (press: string): readonly string[] =>
  press
    .split(' ')
    .flatMap((one) => (one.length > 1 ? one.split('+') : [one]))
    .filter((part) => part !== 'Shift' || !/[?+]$/.test(press))
    .map((part) => SHOWN[part] ?? part)

/** Drawn key caps of one deed. */
export function Caps({ of, most = 2 }: { readonly of: Key; readonly most?: number }) {
  const { keys } = useSettings()
  return keysOf(of, keys)
    .slice(0, most)
    .flatMap((press) => capsOf(press).map((cap) => <kbd key={`${press} ${cap}`}>{cap}</kbd>))
}
