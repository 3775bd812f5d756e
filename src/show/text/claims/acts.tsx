import { AsEvidence } from '../../parts/as-evidence.tsx'
import { type Entry, refsOf } from '../model/entries.ts'
import type { Reviewing } from '../reviewing.ts'
import classes from '../text.module.css'
import { EditForm } from './edit-form.tsx'
import { NoteForm } from './note-form.tsx'

export type Doing = 'edit' | 'note'

interface Props {
  readonly entry: Entry
  readonly reviewing: Reviewing
  readonly doing: Doing | undefined
  readonly onDoing: (doing: Doing | undefined) => void
  /** After something was decided: on to the next. */
  readonly onDone: () => void
}

/** What can be decided on the chosen claim. */
export function Acts({ entry, reviewing, doing, onDoing, onDone }: Props) {
  const judge = (verdict: 'accepted' | 'rejected'): void => {
    reviewing.judge(entry, verdict)
    onDone()
  }
  const after = (taken: boolean): void => {
    if (!taken) return
    onDoing(undefined)
    onDone()
  }
  if (doing === 'edit')
    return (
      <EditForm
        entry={entry}
        onCancel={() => onDoing(undefined)}
        onCorrect={(change, why) => void reviewing.correct([entry], change, why).then(after)}
      />
    )
  if (doing === 'note')
    return <NoteForm onCancel={() => onDoing(undefined)} onNote={(text) => void reviewing.note([entry], text).then(after)} />
  return (
    <p className={`acts ${classes.acts}`}>
      <button type="button" className="btn first" onClick={() => judge('accepted')}>
        <kbd>a</kbd>Accept
      </button>
      <button type="button" className="btn" onClick={() => judge('rejected')}>
        <kbd>r</kbd>Reject
      </button>
      <button type="button" className="btn" onClick={() => onDoing('edit')}>
        <kbd>e</kbd>Edit
      </button>
      <button type="button" className="btn" onClick={() => onDoing('note')}>
        <kbd>n</kbd>Note
      </button>
      <AsEvidence refs={refsOf(entry)} />
    </p>
  )
}
