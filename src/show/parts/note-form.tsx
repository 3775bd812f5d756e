import { useEffect, useRef, useState } from 'react'

interface Props {
  readonly label: string
  /** What stands in the field at first. */
  readonly value?: string
  readonly save?: string
  readonly onSave: (text: string) => void
  readonly onClose: () => void
}

/** A few lines to write: Ctrl+Enter keeps them, Escape leaves. The field has the focus at once; it goes back when it closes. */
export function NoteForm({ label, value = '', save = 'Keep', onSave, onClose }: Props) {
  const [text, setText] = useState(value)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const before = document.activeElement
    field.current?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  const keep = () => {
    if (text.trim()) onSave(text.trim())
    onClose()
  }
  return (
    <form
      className="note-form"
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <label>
        <span className="lab">{label}</span>
        <textarea
          ref={field}
          className="field"
          rows={3}
          maxLength={10_000}
          value={text}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onClose()
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep()
          }}
        />
      </label>
      <p className="acts">
        <button type="submit" className="btn first">
          {save}
        </button>
        <button type="button" className="btn" onClick={onClose}>
          Cancel
        </button>
      </p>
    </form>
  )
}
