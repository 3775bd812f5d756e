/** The line of three at selected words: label, note, correct. */
import { useLayoutEffect, useState } from 'react'
import { EditForm } from '../claims/edit-form.tsx'
import { NoteForm } from '../claims/note-form.tsx'
import type { Entry } from '../model/entries.ts'
import type { Reviewing } from '../reviewing.ts'
import classes from '../text.module.css'
import type { Ground } from './ground.ts'
import { LabelForm } from './label-form.tsx'
import type { Chosen } from './selecting.ts'

export type Doing = 'label' | 'note' | 'correct'

interface Props {
  readonly chosen: Chosen
  readonly words: string
  readonly ground: Ground
  /** Claims whose trigger lies under the words. */
  readonly under: readonly Entry[]
  readonly reviewing: Reviewing
  readonly doing: Doing | undefined
  readonly onDoing: (doing: Doing | undefined) => void
  readonly onDone: () => void
}

export function WordsLine({ chosen, words, ground, under, reviewing, doing, onDoing, onDone }: Props) {
  const place = usePlace(ground, chosen)
  if (!place) return null
  const none = under.length === 0
  const why = none ? 'No event was read here; label the words first.' : undefined
  return (
    <div className={classes.words} style={place} data-words-line role="group" aria-label={`Selected: ${words.slice(0, 80)}`}>
      <p className={classes.three}>
        <button type="button" className="btn" aria-pressed={doing === 'label'} onClick={() => onDoing('label')}>
          <kbd>l</kbd>Label
        </button>
        <button type="button" className="btn" aria-pressed={doing === 'note'} disabled={none} title={why} onClick={() => onDoing('note')}>
          Note
        </button>
        <button
          type="button"
          className="btn"
          aria-pressed={doing === 'correct'}
          disabled={none}
          title={why}
          onClick={() => onDoing('correct')}
        >
          Correct
        </button>
        {none && doing === undefined && <span className="vh">{why}</span>}
      </p>
      {doing === 'label' && (
        <LabelForm
          words={words}
          onCancel={() => onDoing(undefined)}
          onLabel={(label) => void reviewing.label(chosen, label).then((done) => done && onDone())}
        />
      )}
      {doing === 'note' && !none && (
        <NoteForm
          onCancel={() => onDoing(undefined)}
          onNote={(text) => void reviewing.note(under, text).then((done) => done && onDone())}
        />
      )}
      {doing === 'correct' && !none && (
        <EditForm
          entry={under[0]!}
          onCancel={() => onDoing(undefined)}
          onCorrect={(change, reason) => void reviewing.correct(under, change, reason).then((done) => done && onDone())}
        />
      )}
    </div>
  )
}

/** Under the last line of the words, within the pane. */
function usePlace(ground: Ground, { from, to }: Chosen): React.CSSProperties | undefined {
  const [place, setPlace] = useState<React.CSSProperties>()
  useLayoutEffect(() => {
    const measure = (): void => {
      const range = ground.liveRange(from, to)
      const page = range?.startContainer.parentElement?.closest('[data-page]')
      const last = [...(range?.getClientRects() ?? [])].at(-1)
      const box = page?.getBoundingClientRect()
      const at = box && last && { top: last.bottom - box.top + 6, left: Math.max(8, Math.min(last.left - box.left, box.width - 360)) }
      setPlace(at)
    }
    measure()
    addEventListener('resize', measure)
    return () => removeEventListener('resize', measure)
  }, [ground, from, to])
  return place
}
