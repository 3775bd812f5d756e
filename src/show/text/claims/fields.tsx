/** Fields of the small forms: type, value, date, reason. */
import { Field } from '@base-ui/react/field'
import type { EventType, Factuality } from '../../api/answers.ts'
import { factWords } from '../../parts/factuality.tsx'
import { EVENT_TYPES, typeWords } from '../../parts/kinds.tsx'
import { dateTrouble } from '../model/edtf-check.ts'
import classes from '../text.module.css'

const VALUES: readonly Factuality[] = ['CT+', 'CT-', 'PR+', 'PR-', 'PS+', 'PS-', 'Uu']

interface Of<T> {
  readonly value: T
  readonly onChange: (value: T) => void
  /** Takes the keyboard when it comes. */
  readonly focus?: boolean
}

export const TypeField = ({ value, onChange, focus = false }: Of<EventType>) => (
  <label className={classes.field}>
    <span className="lab">Type</span>
    {/* biome-ignore lint/a11y/noAutofocus: the form was asked for by a press */}
    <select className="field" value={value} autoFocus={focus} onChange={({ target }) => onChange(target.value as EventType)}>
      {EVENT_TYPES.map((type) => (
        <option key={type} value={type}>
          {typeWords(type)} ({type})
        </option>
      ))}
    </select>
  </label>
)

export const ValueField = ({ value, onChange }: Of<Factuality>) => (
  <label className={classes.field}>
    <span className="lab">Sure</span>
    <select className="field" value={value} onChange={({ target }) => onChange(target.value as Factuality)}>
      {[...new Set([...VALUES, value])].map((one) => (
        <option key={one} value={one}>
          {factWords(one, 'The voice')} ({one})
        </option>
      ))}
    </select>
  </label>
)

export const DateField = ({ label, value, onChange }: Of<string> & { readonly label: string }) => {
  const trouble = dateTrouble(value)
  return (
    <Field.Root className={classes.field!} invalid={trouble !== undefined}>
      <Field.Label className="lab">{label}</Field.Label>
      <Field.Control
        className="field"
        value={value}
        placeholder="2008-03-25"
        autoComplete="off"
        spellCheck={false}
        onValueChange={(next) => onChange(next)}
      />
      {trouble && (
        <Field.Error className={classes.trouble!} match>
          {trouble}
        </Field.Error>
      )}
    </Field.Root>
  )
}

export const WhyField = ({ value, onChange }: Of<string>) => (
  <label className={classes.field}>
    <span className="lab">Why</span>
    <input
      className="field"
      value={value}
      placeholder="a reason, if you like"
      maxLength={4000}
      onChange={({ target }) => onChange(target.value)}
    />
  </label>
)
