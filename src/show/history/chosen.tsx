import type { Batch } from '../api/answers.ts'
import { useStep } from '../api/decide.ts'
import { plural } from '../parts/origins.tsx'
import classes from './history.module.css'
import { LeadLink } from './lead-link.tsx'
import { type Lead, leadsOf, type Numbers } from './leads.ts'
import { dayOf, timeOf } from './log.ts'
import type { Change } from './view.tsx'

interface Props {
  readonly step: Batch
  readonly numbers: Numbers
  readonly seqOf: (batch: string) => number | undefined
  readonly change: Change
}

/** One step whole: what it decides, on which words, what became of it, and a way to undo it or bring it back. */
export function Chosen({ step, numbers, seqOf, change }: Props) {
  const { send, pending } = useStep()
  const { batch, seq, by, at, says, stands, settled, orphaned } = step
  return (
    <section className={`panel pad ${classes.chosen}`} aria-label="The chosen step">
      <p className="quiet num">
        #{seq}, {dayOf(at)}, {timeOf(at)}
      </p>
      <h2>
        {by} {stands ? says : <del>{says}</del>}
      </h2>
      {settled && (
        <p>
          {stands ? 'Brought back' : 'Undone'} by {settled.by}, {dayOf(settled.at)}, {timeOf(settled.at)}:{' '}
          <LeadLink lead={{ target: settled.batch, words: '', to: { view: 'step', batch: settled.batch } }} seqOf={seqOf} />
        </p>
      )}
      <p className="acts">
        <button
          type="button"
          className="btn"
          disabled={pending}
          onClick={() => void send({ path: stands ? '/undo' : '/redo', body: { batch } })}
        >
          <kbd>x</kbd>
          {stands ? 'Undo this step' : 'Bring it back'}
        </button>
        <button type="button" className="btn bare" onClick={() => change({ person: by, step: seq })}>
          Only {by}
        </button>
      </p>
      {orphaned.length > 0 && <Lost orphaned={orphaned} />}
      <About step={step} numbers={numbers} seqOf={seqOf} change={change} />
    </section>
  )
}

const Lost = ({ orphaned }: Pick<Batch, 'orphaned'>) => (
  <section className={classes.lost}>
    <h3>{plural(orphaned.length, 'target')} no longer found</h3>
    <p>The decision is kept, and holds again when its target is back.</p>
    <ul>
      {orphaned.map(({ target, why, quote }) => (
        <li key={target}>
          {why}
          {quote && <blockquote dir="auto">{quote}</blockquote>}
        </li>
      ))}
    </ul>
  </section>
)

const MOST = 100

/** What it was about: each leads there. */
function About({ step: { decisions, orphaned }, numbers, seqOf, change }: Props) {
  const shown = decisions.slice(0, MOST)
  const lost = new Set(orphaned.map(({ target }) => target))
  return (
    <section>
      <h3>About</h3>
      <ul className={classes.about}>
        {shown.flatMap(({ seq, action }) =>
          leadsOf(action, numbers).map((lead) => (
            <li key={`${seq} ${lead.target}`}>
              <span className={classes.lead}>
                <LeadLink lead={lead} seqOf={seqOf} />
                {isThing(lead) && !lost.has(lead.target) && (
                  <button type="button" className="btn bare" onClick={() => change({ on: lead.target, step: seq })}>
                    all on it<span className="vh">: {lead.words}</span>
                  </button>
                )}
              </span>
              {lead.quote && !lost.has(lead.target) && <blockquote dir="auto">{lead.quote}</blockquote>}
            </li>
          )),
        )}
      </ul>
      {decisions.length > MOST && <p className="quiet">and {(decisions.length - MOST).toLocaleString('en')} more</p>}
    </section>
  )
}

/** What the log can be asked for by itself. */
const isThing = ({ to: { view } }: Lead): boolean => ['text', 'actor', 'happening', 'dispute'].includes(view)
