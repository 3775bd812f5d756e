import { useState } from 'react'
import { useDecide } from '../api/decide.ts'
import { FormFoot } from './form-foot.tsx'
import classes from './happening.module.css'

/** A note on a happening or on one account of it. */
export function NoteForm({ target, onClose }: { readonly target: string; readonly onClose: () => void }) {
  const [text, setText] = useState('')
  const decide = useDecide()
  const save = () => void (text.trim() && decide({ kind: 'note', target, text: text.trim() }).then(onClose))
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
          rows={3}
          maxLength={10_000}
          value={text}
          onChange={({ target: { value } }) => setText(value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onClose()
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
          }}
        />
      </label>
      <FormFoot does="Keep the note" ready={text.trim() !== ''} onClose={onClose} />
    </form>
  )
}
