import { Fragment } from 'react'
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

/** Drawn key caps of one deed; presses that look the same stand once. */
export function Caps({ of, most = 2 }: { readonly of: Key; readonly most?: number }) {
  const { keys } = useSettings()
  const presses = new Map(keysOf(of, keys).map((press) => [capsOf(press).join(' '), capsOf(press)]))
  return [...presses].slice(0, most).map(([name, caps], i) => (
    <Fragment key={name}>
      {i > 0 && <span className="quiet"> or </span>}
      {caps.map((cap, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: caps never move
        <kbd key={at}>{cap}</kbd>
      ))}
    </Fragment>
  ))
}
