/** Waits for the key that a person gives to a deed. */
import { useState } from 'react'
import { capsOf } from './caps.tsx'
import { begins, clash, pressOf } from './press.ts'

interface Props {
  /** Presses that do something else already, and what. */
  readonly taken: ReadonlyMap<string, string>
  /** Undefined: none was chosen. */
  readonly onKey: (press: string | undefined) => void
}

export function Listen({ taken, onKey }: Props) {
  const [begun, setBegun] = useState('')
  const [other, setOther] = useState<string>()
  const take = (press: string): void => {
    const whole = begun ? `${begun} ${press}` : press
    if (!begun && begins(press, [...taken.keys()])) {
      setBegun(press)
      return
    }
    const found = [...taken].find(([known]) => clash(known, whole))
    setBegun('')
    setOther(found?.[1])
    if (!found) onKey(whole)
  }
  return (
    <input
      className="field key-in"
      readOnly
      // biome-ignore lint/a11y/noAutofocus: the field was asked for by a press and waits for one key
      autoFocus
      value={begun ? `${capsOf(begun).join(' ')} and then?` : other ? `is “${other}”; another?` : 'press a key'}
      aria-label="Press the new key"
      aria-live="polite"
      onBlur={() => onKey(undefined)}
      onKeyDown={(event) => {
        if (event.key === 'Tab') return
        event.preventDefault()
        event.stopPropagation()
        if (event.key === 'Escape') return onKey(undefined)
        const press = pressOf(event)
        if (press) take(press)
      }}
    />
  )
}
