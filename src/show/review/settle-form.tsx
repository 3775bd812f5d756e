import { useState } from 'react'
import classes from './review.module.css'
import type { Proposals } from './use-proposals.ts'

interface Props {
  readonly settle: Proposals['settle']
  readonly onClose: () => void
}

/** Accepts or rejects with a reason, which the history keeps. */
export function SettleForm({ settle, onClose }: Props) {
  const [why, setWhy] = useState('')
  const reason = why.trim()
  return (
    <form
      className={classes.form}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason) settle('accept', reason)
      }}
    >
      <label className={classes.labelled}>
        Reason
        <textarea
          className="field"
          // biome-ignore lint/a11y/noAutofocus: the field was asked for by a press
          autoFocus
          rows={2}
          maxLength={4000}
          value={why}
          onChange={({ target: { value } }) => setWhy(value)}
        />
      </label>
      <p className="acts">
        <button type="submit" className="btn first" disabled={!reason}>
          Accept for this reason
        </button>
        <button type="button" className="btn" disabled={!reason} onClick={() => settle('reject', reason)}>
          Reject for this reason
        </button>
        <button type="button" className="btn" onClick={onClose}>
          Cancel
        </button>
      </p>
    </form>
  )
}
