import { useState } from 'react'
import classes from '../text.module.css'

/** A note on a claim. */
export function NoteForm({ onNote, onCancel }: { readonly onNote: (text: string) => void; readonly onCancel: () => void }) {
  const [text, setText] = useState('')
  const ready = text.trim() !== ''
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) onNote(text.trim())
      }}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
    >
      <label className={classes.field}>
        <span className="lab">Note</span>
        {/* biome-ignore lint/a11y/noAutofocus: the form was asked for by a press */}
        <input className="field" value={text} autoFocus maxLength={10_000} onChange={({ target }) => setText(target.value)} />
      </label>
      <p className="acts">
        <button type="submit" className="btn first" disabled={!ready}>
          Note
        </button>
        <button type="button" className="btn" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  )
}
