import { useState } from 'react'
import type { EventType, Factuality } from '../../api/answers.ts'
import { TypeField, ValueField, WhyField } from '../claims/fields.tsx'
import classes from '../text.module.css'

export interface Label {
  readonly type: EventType
  readonly value: Factuality
  readonly why: string
}

interface Props {
  readonly words: string
  readonly onLabel: (label: Label) => void
  readonly onCancel: () => void
}

/** Says that exactly these words tell of an event. */
export function LabelForm({ words, onLabel, onCancel }: Props) {
  const [label, setLabel] = useState<Label>({ type: 'OTHER', value: 'CT+', why: '' })
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        onLabel(label)
      }}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
    >
      <p>
        <q className="serif">
          <bdi>{words}</bdi>
        </q>{' '}
        tells of
      </p>
      <TypeField value={label.type} onChange={(type) => setLabel({ ...label, type })} focus />
      <ValueField value={label.value} onChange={(value) => setLabel({ ...label, value })} />
      <WhyField value={label.why} onChange={(why) => setLabel({ ...label, why })} />
      <p className="acts">
        <button type="submit" className="btn first">
          Label
        </button>
        <button type="button" className="btn" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  )
}
