import { useState } from 'react'
import type { EventType, Factuality } from '../../api/answers.ts'
import { dateTrouble, inOrder } from '../model/edtf-check.ts'
import type { Entry } from '../model/entries.ts'
import classes from '../text.module.css'
import { DateField, TypeField, ValueField, WhyField } from './fields.tsx'

/** Only what is different; dates are EDTF. */
export interface Change {
  readonly type?: EventType
  readonly value?: Factuality
  readonly from?: string
  readonly to?: string
}

interface Props {
  readonly entry: Entry
  readonly onCorrect: (change: Change, why: string) => void
  readonly onCancel: () => void
}

/** What the claim should say instead; what was read stays visible. */
export function EditForm({ entry, onCorrect, onCancel }: Props) {
  const [type, setType] = useState(entry.type)
  const [value, setValue] = useState(entry.value)
  const [from, setFrom] = useState(entry.from ?? '')
  const [to, setTo] = useState(entry.to ?? '')
  const [why, setWhy] = useState('')
  const [tried, setTried] = useState(false)
  const change = changeOf(entry, type, value, from.trim(), to.trim())
  const trouble = troubleOf(entry, change, from, to)
  return (
    <form
      className={classes.form}
      aria-label={`Correct claim ${entry.number}`}
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (!trouble) onCorrect(change, why.trim())
      }}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
    >
      <TypeField value={type} onChange={setType} focus />
      <ValueField value={value} onChange={setValue} />
      <DateField label="From" value={from} onChange={setFrom} />
      <DateField label="To" value={to} onChange={setTo} />
      <WhyField value={why} onChange={setWhy} />
      {tried && trouble && (
        <p className={classes.trouble} role="alert">
          {trouble}
        </p>
      )}
      <p className="acts">
        <button type="submit" className="btn first">
          Correct
        </button>
        <button type="button" className="btn" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  )
}

const changeOf = (entry: Entry, type: EventType, value: Factuality, from: string, to: string): Change => ({
  ...(type !== entry.type && { type }),
  ...(value !== entry.value && { value }),
  ...(from !== '' && from !== entry.from && { from }),
  ...(to !== '' && to !== entry.to && { to }),
})

function troubleOf(entry: Entry, change: Change, from: string, to: string): string | undefined {
  const wrong = dateTrouble(from) ?? dateTrouble(to)
  if (wrong) return wrong
  if (!inOrder(from, to)) return 'The first day comes after the last one.'
  if ((entry.from && from.trim() === '') || (entry.to && to.trim() === '')) return 'A date can be given anew, not taken away.'
  return Object.keys(change).length === 0 ? 'Nothing is different yet.' : undefined
}
