/** What narrows a search: chips that take it away, and a form that adds to it. */
import { Popover } from '@base-ui/react/popover'
import { useId, useState } from 'react'
import type { EventType, Factuality, Happening } from '../api/answers.ts'
import { factWords } from '../parts/factuality.tsx'
import { EVENT_TYPES, typeWords } from '../parts/kinds.tsx'
import { type SearchSearch, STATES, VALUES } from './address.ts'
import { chipsOf } from './chips.ts'
import classes from './search.module.css'

interface Props {
  readonly search: SearchSearch
  readonly onChange: (next: SearchSearch) => void
}

export function Narrowing({ search, onChange }: Props) {
  const [open, setOpen] = useState(false)
  const chips = chipsOf(search)
  return (
    <>
      {chips.length > 0 && (
        <ul className={classes.chips} aria-label="Narrowed to">
          {chips.map(({ words, without }) => (
            <li key={words}>
              <button type="button" className="btn" onClick={() => onChange(without)}>
                {words} <span aria-hidden="true">×</span>
                <span className="vh">: take it away</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Popover.Root open={open} onOpenChange={setOpen}>
        <Popover.Trigger className="btn">Narrow …</Popover.Trigger>
        <Popover.Portal>
          <Popover.Positioner side="bottom" align="start" sideOffset={8} className={classes.above}>
            <Popover.Popup className={`menu-card ${classes.card}`} aria-label="Narrow the search">
              <Form
                search={search}
                onChange={(next) => {
                  setOpen(false)
                  onChange(next)
                }}
              />
            </Popover.Popup>
          </Popover.Positioner>
        </Popover.Portal>
      </Popover.Root>
    </>
  )
}

const DAY = String.raw`\d{4}(-\d{2}(-\d{2})?)?`

function Form({ search, onChange }: Props) {
  const [now, setNow] = useState(search)
  const set = (change: SearchSearch): void => setNow({ ...now, ...change })
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        onChange(now)
      }}
    >
      <Text label="Who takes part" value={now.actor} hint="name of an actor" onChange={(actor) => set({ actor })} />
      <Text label="According to" value={now.voice} hint="name of a voice" onChange={(voice) => set({ voice })} />
      <Select
        label="What"
        value={now.types?.[0]}
        of={EVENT_TYPES.map((type) => [type, typeWords(type)])}
        onChange={(type) => set({ types: type ? [type as EventType] : undefined })}
      />
      <Select
        label="Between the voices"
        value={now.states?.[0]}
        of={STATES.map((state) => [state, state === 'open' ? 'not said to be done' : state])}
        onChange={(state) => set({ states: state ? [state as Happening['state']] : undefined })}
      />
      <Select
        label="How sure"
        value={now.values?.[0]}
        of={VALUES.map((value) => [value, `${factWords(value, 'A voice')} (${value})`])}
        onChange={(value) => set({ values: value ? [value as Factuality] : undefined })}
      />
      <Text label="Not before" value={now.since} hint="2008, 2008-03, 2008-03-25" pattern={DAY} onChange={(since) => set({ since })} />
      <Text label="Not after" value={now.until} hint="2008, 2008-03, 2008-03-25" pattern={DAY} onChange={(until) => set({ until })} />
      <Text label="Where" value={now.place} hint="name of a place" onChange={(place) => set({ place })} />
      <Text label="Told in" value={now.inside} hint="number of a document" pattern="\d+" onChange={(inside) => set({ inside })} />
      <p className="quiet">These narrow happenings, disputes and the texts that tell of them; names and titles are only found without.</p>
      <p className="acts">
        <button type="submit" className="btn first">
          Narrow
        </button>
      </p>
    </form>
  )
}

interface TextProps {
  readonly label: string
  readonly value: string | undefined
  readonly hint: string
  readonly pattern?: string
  readonly onChange: (value: string | undefined) => void
}

function Text({ label, value, hint, pattern, onChange }: TextProps) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        placeholder={hint}
        title={hint}
        pattern={pattern}
        maxLength={200}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value || undefined)}
      />
    </>
  )
}

interface SelectProps {
  readonly label: string
  readonly value: string | undefined
  readonly of: readonly (readonly [value: string, words: string])[]
  readonly onChange: (value: string | undefined) => void
}

function Select({ label, value, of, onChange }: SelectProps) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select id={id} className="field" value={value ?? ''} onChange={({ target }) => onChange(target.value || undefined)}>
        <option value="">any</option>
        {of.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </>
  )
}
