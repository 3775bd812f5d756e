import type { Dispatch, SetStateAction } from 'react'
import type { Review, ReviewItem } from '../api/answers.ts'
import { type Deed, useDecide } from '../api/decide.ts'
import { NoteForm } from '../parts/note-form.tsx'
import { Act } from './act.tsx'
import { AllOfRule } from './all-of-rule.tsx'
import { CorrectForm } from './correct-form.tsx'
import type { Form } from './view.tsx'

interface Props {
  readonly item: ReviewItem
  readonly review: Review
  readonly decide: (deed: Deed) => void
  readonly form: Form | undefined
  readonly setForm: Dispatch<SetStateAction<Form | undefined>>
}

/** Accept, reject, correct, note; and all of its rule at once. */
export function Acts({ item, review, decide, form, setForm }: Props) {
  const send = useDecide()
  /** A note decides nothing: the event stays in the queue. */
  const note = (text: string) => void send({ kind: 'note', target: item.event, text })
  /** A form that was opened meanwhile stays. */
  const close = () => setForm((now) => (now === form ? undefined : now))
  const alike = review.rules.find(({ rule }) => rule === item.rule)
  return (
    <div>
      <p className="acts">
        <Act cap="a" does="Accept" first onClick={() => decide({ kind: 'accept' })} />
        <Act cap="r" does="Reject" onClick={() => decide({ kind: 'reject' })} />
        <Act cap="e" does="Correct" onClick={() => setForm('correct')} />
        <Act cap="n" does="Note" onClick={() => setForm('note')} />
        {alike && alike.events > 1 && <Act cap="A" does={`All ${alike.events} of its rule`} onClick={() => setForm('all')} />}
      </p>
      {form === 'correct' && <CorrectForm item={item} decide={decide} onClose={close} />}
      {form === 'note' && <NoteForm label="Note" save="Keep the note" onSave={note} onClose={close} />}
      {form === 'all' && alike && <AllOfRule rule={alike.rule} about={alike.about} events={alike.events} onClose={close} />}
    </div>
  )
}
