import type { Dispatch, SetStateAction } from 'react'
import type { Proposal } from '../api/answers.ts'
import { LeadLink } from '../history/lead-link.tsx'
import { leadsOf, type Numbers } from '../history/leads.ts'
import { dayOf, timeOf } from '../history/log.ts'
import { Act } from './act.tsx'
import { proposer } from './proposer.ts'
import classes from './review.module.css'
import { SettleForm } from './settle-form.tsx'
import type { Proposals } from './use-proposals.ts'
import type { Form } from './view.tsx'

interface Props {
  readonly proposal: Proposal
  readonly numbers: Numbers
  readonly settle: Proposals['settle']
  readonly form: Form | undefined
  readonly setForm: Dispatch<SetStateAction<Form | undefined>>
}

/** The chosen proposal: who proposes it and why, what it would decide, and on which words. */
export function Proposed({ proposal, numbers, settle, form, setForm }: Props) {
  const { seq, at, why, changes } = proposal
  const close = () => setForm(undefined)
  return (
    <section className={`scroll ${classes.chosen}`} aria-label="The chosen proposal">
      <header className={classes.head}>
        <h2>Proposed by {proposer(proposal)}</h2>
        <p className={`quiet num ${classes.source}`}>
          #{seq}, {dayOf(at)}, {timeOf(at)}
        </p>
      </header>
      {why && (
        <p className={classes.given} dir="auto">
          {why}
        </p>
      )}
      <div>
        <p className="acts">
          <Act cap="a" does="Accept" first onClick={() => settle('accept')} />
          <Act cap="r" does="Reject" onClick={() => settle('reject')} />
          <Act cap="n" does="With a reason" onClick={() => setForm('note')} />
        </p>
        {form === 'note' && <SettleForm settle={settle} onClose={close} />}
      </div>
      <section>
        <h3>Accepting it</h3>
        <ol className={classes.changes}>
          {changes.map((change) => (
            <li key={change.says}>
              <p>{change.says}</p>
              <About change={change} numbers={numbers} />
            </li>
          ))}
        </ol>
      </section>
      <p className="quiet">Nothing of it stands until you accept it. Then you have decided it, in one step, and one undo takes it back.</p>
    </section>
  )
}

/** The words that it is about; each leads there. */
const About = ({ change: { action }, numbers }: { readonly change: Proposal['changes'][number]; readonly numbers: Numbers }) => (
  <ul className={classes.about}>
    {leadsOf(action, numbers).map((lead) => (
      <li key={lead.target}>
        {lead.quote && <blockquote dir="auto">{lead.quote}</blockquote>}
        <LeadLink lead={lead} seqOf={() => undefined} />
      </li>
    ))}
  </ul>
)
