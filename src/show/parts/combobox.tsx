/** A field with a list below it: what is typed narrows the list, arrows move in it, Enter takes what is marked (ARIA combobox pattern). */
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import classes from './combobox.module.css'

export interface Option {
  readonly id: string
  readonly words: ReactNode
  /** What stands at its end: a key, a count. */
  readonly aside?: ReactNode
}

export interface OptionGroup {
  readonly name: string
  readonly options: readonly Option[]
}

interface Props {
  readonly label: string
  readonly placeholder?: string
  readonly words: string
  readonly onWords: (words: string) => void
  readonly groups: readonly OptionGroup[]
  readonly onChoose: (id: string) => void
  /** Said where the list is empty. */
  readonly none: ReactNode
}

export function Combobox({ label, placeholder, words, onWords, groups, onChoose, none }: Props) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const options = groups.flatMap((group) => group.options)
  const [wanted, setAt] = useState(0)
  const at = Math.min(wanted, options.length - 1)
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  })
  const move = (event: KeyboardEvent) => {
    const to = MOVES[event.key]?.(at, options.length)
    if (to !== undefined && options.length > 0) {
      event.preventDefault()
      setAt(to)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const option = options[at]
      if (option) onChoose(option.id)
    }
  }
  return (
    <div className={classes.box}>
      <input
        className={`field ${classes.input}`}
        role="combobox"
        aria-label={label}
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={options[at] ? `${id}-${at}` : undefined}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: it is opened in order to type in it
        autoFocus
        value={words}
        onChange={({ target }) => {
          setAt(0)
          onWords(target.value)
        }}
        onKeyDown={move}
      />
      <div ref={list} className={classes.list} role="listbox" id={`${id}-list`} aria-label={label} tabIndex={-1}>
        {groups
          .filter((group) => group.options.length > 0)
          .map((group) => (
            <div key={group.name} role="group" aria-label={group.name}>
              <div className={`col-h ${classes.group}`} aria-hidden="true">
                {group.name}
              </div>
              {group.options.map((option) => {
                const place = options.indexOf(option)
                return (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the field's, which says which option is marked
                  <div
                    key={option.id}
                    id={`${id}-${place}`}
                    role="option"
                    tabIndex={-1}
                    aria-selected={place === at}
                    className={classes.option}
                    onMouseMove={() => place !== at && setAt(place)}
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={() => onChoose(option.id)}
                  >
                    <span>{option.words}</span>
                    {option.aside !== undefined && <span className="quiet">{option.aside}</span>}
                  </div>
                )
              })}
            </div>
          ))}
      </div>
      <p className="quiet" aria-live="polite">
        {options.length === 0 ? none : ''}
      </p>
    </div>
  )
}

const MOVES: Readonly<Record<string, (at: number, length: number) => number>> = {
  ArrowDown: (at, length) => (at + 1) % length,
  ArrowUp: (at, length) => (at - 1 + length) % length,
  PageDown: (at, length) => Math.min(length - 1, at + 8),
  PageUp: (at) => Math.max(0, at - 8),
}
