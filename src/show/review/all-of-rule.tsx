import { useStep } from '../api/decide.ts'
import { plural } from '../parts/origins.tsx'
import classes from './review.module.css'

interface Props {
  readonly rule: string
  readonly about: string | undefined
  readonly events: number
  readonly onClose: () => void
}

/** Decides on all that a rule proposed and nobody has decided on, in one step, after saying how many that is. */
export function AllOfRule({ rule, about, events, onClose }: Props) {
  const { send } = useStep()
  const all = (verdict: 'accept' | 'reject') =>
    void send({ path: '/decisions/all', body: { verdict, rule, undecided: true } }).then(onClose)
  return (
    <form
      className={classes.form}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
      onSubmit={(event) => {
        event.preventDefault()
        all('accept')
      }}
    >
      <p>
        {plural(events, 'undecided event')} in the whole case {events === 1 ? 'was' : 'were'} proposed by this rule: {about ?? rule} What
        somebody has decided on already stays as it is; one undo takes all of it back.
      </p>
      <p className="acts">
        <button
          type="submit"
          className="btn first"
          // biome-ignore lint/a11y/noAutofocus: the question was asked for by a press
          autoFocus
        >
          Accept {events}
        </button>
        <button type="button" className="btn" onClick={() => all('reject')}>
          Reject {events}
        </button>
        <button type="button" className="btn" onClick={onClose}>
          Cancel
        </button>
      </p>
    </form>
  )
}
