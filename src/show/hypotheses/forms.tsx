/** What is being written: a hypothesis, a reason, or words to look for evidence with. */

import { useSettings } from '../app/settings.tsx'
import { NoteForm } from '../parts/note-form.tsx'
import type { Deeds, Hypothesis } from './deeds.ts'
import { FindEvidence } from './find-evidence.tsx'
import classes from './hypotheses.module.css'
import type { Row } from './ratings.ts'
import type { Writing } from './view.tsx'

interface Props {
  readonly writing: Writing
  readonly write: (writing: Writing) => void
  readonly deeds: Deeds
  readonly row: Row | undefined
  readonly hypothesis: Hypothesis | undefined
  /** Who rates unless the settings name another. */
  readonly you: string
}

export function Forms({ writing, write, deeds, row, hypothesis, you }: Props) {
  const { by } = useSettings()
  const close = () => write(undefined)
  if (writing === undefined) return null
  if (writing === 'evidence') return <FindEvidence onTake={deeds.evidence} onClose={close} />
  if (writing === 'hypothesis')
    return (
      <div className={classes.form}>
        <NoteForm label="A hypothesis: one sentence that can be true or false" save="State it" onSave={deeds.suppose} onClose={close} />
      </div>
    )
  const mine = row?.cells.find((cell) => cell.hypothesis === hypothesis?.id)?.ratings.find((one) => one.by === (by || you))
  if (!row || !hypothesis) return null
  return (
    <div className={classes.form}>
      {mine ? (
        <NoteForm
          key={`${row.id} ${hypothesis.id}`}
          label={`Why ${row.label} against ${hypothesis.label} is rated ${mine.rating.replaceAll('-', '−')}`}
          value={mine.why ?? ''}
          onSave={(why) => deeds.rate(mine.rating, why)}
          onClose={close}
        />
      ) : (
        <p>
          Rate {row.label} against {hypothesis.label} first, with 1 to 6; then give the reason.{' '}
          <button type="button" className="btn" onClick={close}>
            Close
          </button>
        </p>
      )}
    </div>
  )
}
