/** Drop, choose, link, path, or write: every way to add with and without a mouse. */
import { type FormEvent, useRef, useState } from 'react'
import { useSay } from '../../app/say.tsx'
import css from '../documents.module.css'
import { chosenIn } from './dropped.ts'
import { pasted } from './pasted.ts'
import { addSources, addWords } from './sending.ts'
import { takeFiles } from './take-files.ts'

export function AddFields() {
  const say = useSay()
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  return (
    <section>
      <div className={css.drop}>
        <span>
          <b>Drop files or a folder here</b>, or paste text anywhere
        </span>
        <p className="acts">
          <button type="button" className="btn" onClick={() => files.current?.click()}>
            Choose files
          </button>
          <button type="button" className="btn" onClick={() => folder.current?.click()}>
            Choose a folder
          </button>
        </p>
        <input ref={files} type="file" multiple hidden onChange={(event) => void take(event.currentTarget, say)} />
        <input
          ref={folder}
          type="file"
          multiple
          hidden
          {...{ webkitdirectory: '' }}
          onChange={(event) => void take(event.currentTarget, say)}
        />
        <LinkField />
        <Writing />
      </div>
    </section>
  )
}

type Say = ReturnType<typeof useSay>

async function take(field: HTMLInputElement, say: Say): Promise<void> {
  if (field.files) await takeFiles(chosenIn(field.files), say)
  field.value = ''
}

/** A link, several, or a path on this machine. */
function LinkField() {
  const say = useSay()
  const [words, setWords] = useState('')
  const add = (event: FormEvent): void => {
    event.preventDefault()
    const asked = words.trim()
    if (!asked) return
    const found = pasted(asked)
    const sources = found?.kind === 'links' ? found.links : [asked]
    addSources(sources)
      .then(() => setWords(''))
      .catch((error: Error) => say({ tone: 'bad', text: error.message }))
  }
  return (
    <form className={css.row} onSubmit={add}>
      <label className="vh" htmlFor="add-link">
        A link, a feed, or a path on this machine
      </label>
      <input
        id="add-link"
        value={words}
        placeholder="A link, a feed, a path on this machine"
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => setWords(target.value)}
      />
      <button className="btn" type="submit">
        Add
      </button>
    </form>
  )
}

/** Words typed or pasted into a field, with a name. */
function Writing() {
  const say = useSay()
  const [text, setText] = useState('')
  const [name, setName] = useState('')
  const add = (event: FormEvent): void => {
    event.preventDefault()
    const found = pasted(text)
    if (!found) {
      say({ tone: 'bad', text: 'There are no words to read yet.' })
      return
    }
    const added =
      found.kind === 'links'
        ? addSources(found.links).then(() => 'the links')
        : addWords(found.text, found.type, name.trim() ? `${name.trim()}.${found.type === 'text/html' ? 'html' : 'txt'}` : undefined)
    added
      .then((what) => {
        setText('')
        setName('')
        say({ tone: 'good', text: `Reading ${what}.` })
      })
      .catch((error: Error) => say({ tone: 'bad', text: error.message }))
  }
  return (
    <details id="add-words">
      <summary>Write or paste words</summary>
      <form className={css.writing} onSubmit={add}>
        <label>
          <span className="lab">Name</span>
          <input
            className="field"
            value={name}
            maxLength={120}
            placeholder="from the first words"
            onChange={({ target }) => setName(target.value)}
          />
        </label>
        <label>
          <span className="vh">Words</span>
          <textarea id="add-text" value={text} rows={6} onChange={({ target }) => setText(target.value)} dir="auto" />
        </label>
        <button className="btn" type="submit">
          Add
        </button>
      </form>
    </details>
  )
}

/** Opens the field for words and puts the cursor there. */
export function writeWords(): void {
  const details = document.getElementById('add-words')
  if (details instanceof HTMLDetailsElement) details.open = true
  document.getElementById('add-text')?.focus()
}
