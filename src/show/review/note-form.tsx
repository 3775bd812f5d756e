import { useState } from 'react'
import { useDecide } from '../api/decide.ts'
import classes from './review.module.css'

/** A note decides nothing: the event stays in the queue. */
export function NoteForm({ target, onClose }: { readonly target: string; readonly onClose: () => void }) {
  const [text, setText] = useState('')
  const decide = useDecide()
  const [saving, setSaving] = useState(false)
  const ready = text.trim() !== '' && !saving
  const save = () => {
    if (!ready) return
    setSaving(true)
    void decide({ kind: 'note', target, text: text.trim() }).then((made) => (made ? onClose() : setSaving(false)))
  }
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <label className={classes.labelled}>
        Note
        <textarea
          className="field"
          // biome-ignore lint/a11y/noAutofocus: the field was asked for by a press
          autoFocus
          rows={2}
          maxLength={10_000}
          value={text}
          onChange={({ target: { value } }) => setText(value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onClose()
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
          }}
        />
      </label>
      <p className="acts">
        <button type="submit" className="btn first" disabled={!ready}>
          Keep the note
        </button>
        <button type="button" className="btn" onClick={onClose}>
          Cancel
        </button>
        <span className="quiet">
          <kbd>Ctrl</kbd> <kbd>Enter</kbd> keeps it
        </span>
      </p>
    </form>
  )
}
