import { useState } from 'react'
import type { EventType, Factuality, ReviewItem } from '../api/answers.ts'
import type { Deed } from '../api/decide.ts'
import { daysOf } from '../parts/dates.ts'
import { factWords } from '../parts/factuality.tsx'
import { EVENT_TYPES, typeWords } from '../parts/kinds.tsx'
import classes from './review.module.css'

interface Props {
  readonly item: ReviewItem
  readonly decide: (deed: Deed) => void
  readonly onClose: () => void
}

const VALUES: readonly Factuality[] = ['CT+', 'PR+', 'PS+', 'PS-', 'PR-', 'CT-', 'Uu', 'CTu']

/** What kind of event it is, how sure the voice is, and when it was; dates are EDTF. Corrected is decided: it leaves the queue. */
export function CorrectForm({ item, decide, onClose }: Props) {
  const first = { type: item.type, value: item.claims[0]?.value, from: item.from ?? '', to: item.to ?? '', why: '' }
  const [now, setNow] = useState(first)
  const wrong = [now.from, now.to].find((date) => date !== '' && !daysOf(date) && !/^X{4}-/.test(date))
  const change = {
    ...(now.type !== first.type && { type: now.type }),
    ...(now.value !== first.value && { value: now.value }),
    ...(now.from !== first.from && now.from !== '' && { from: now.from }),
    ...(now.to !== first.to && now.to !== '' && { to: now.to }),
  }
  const ready = Object.keys(change).length > 0 && !wrong
  const who = item.claims[0]?.voices.at(-1)?.name ?? 'The voice'
  return (
    <form
      className={classes.form}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) decide({ kind: 'correct', change, ...(now.why.trim() && { why: now.why.trim() }) })
      }}
    >
      <div className={classes.fields}>
        <label className={classes.labelled}>
          Kind
          <select
            className="field"
            // biome-ignore lint/a11y/noAutofocus: the form was asked for by a press
            autoFocus
            value={now.type}
            onChange={({ target }) => setNow({ ...now, type: target.value as EventType })}
          >
            {EVENT_TYPES.map((type) => (
              <option key={type} value={type}>
                {typeWords(type)}
              </option>
            ))}
          </select>
        </label>
        {now.value && (
          <label className={classes.labelled}>
            How sure
            <select className="field" value={now.value} onChange={({ target }) => setNow({ ...now, value: target.value as Factuality })}>
              {VALUES.map((value) => (
                <option key={value} value={value}>
                  {factWords(value, who)} ({value})
                </option>
              ))}
            </select>
          </label>
        )}
        {(['from', 'to'] as const).map((end) => (
          <label key={end} className={classes.labelled}>
            {end === 'from' ? 'Not before' : 'Not after'}
            <input
              className="field"
              value={now[end]}
              placeholder="2008-03-25, 2008-03"
              maxLength={40}
              onChange={({ target }) => setNow({ ...now, [end]: target.value.trim() })}
            />
          </label>
        ))}
        <label className={classes.labelled}>
          Why
          <input className="field" value={now.why} maxLength={4000} onChange={({ target }) => setNow({ ...now, why: target.value })} />
        </label>
      </div>
      {wrong && <p role="alert">“{wrong}” is no date; write one as 2008-03-25, 2008-03 or 2008.</p>}
      <p className="acts">
        <button type="submit" className="btn first" disabled={!ready}>
          Correct
        </button>
        <button type="button" className="btn" onClick={onClose}>
          Cancel
        </button>
      </p>
    </form>
  )
}
