import type { Apparatus, ReviewItem } from '../api/answers.ts'
import { useAnswer } from '../api/use.ts'
import { KindWord, typeWords } from '../parts/kinds.tsx'
import { ToText } from '../parts/to-text.tsx'
import classes from './review.module.css'

const EACH_SIDE = 3

/** Events before and after it in the text, with what was decided on them; and the notes on it. */
export function Neighbours({ item }: { readonly item: ReviewItem }) {
  const { data } = useAnswer<Apparatus>(`/documents/${item.number}/apparatus`)
  if (!data || data.document !== item.document) return null
  const at = data.events.findIndex(({ event }) => event === item.event)
  if (at < 0) return null
  const near = data.events.slice(Math.max(0, at - EACH_SIDE), at + EACH_SIDE + 1)
  const notes = data.events[at]!.notes
  return (
    <>
      {notes.length > 0 && (
        <section>
          <h3>Notes</h3>
          <ul>
            {notes.map(({ text, by, at: when }) => (
              <li key={`${by} ${when}`}>
                {text} <span className="quiet">{by}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>Beside it in the text</h3>
        <ol className={classes.neighbours}>
          {near.map((one) => (
            <li key={one.event} {...(one.event === item.event && { 'aria-current': 'true' as const })}>
              <span className="num quiet">{one.start}</span>
              <ToText number={item.number} at={one.event}>
                <KindWord type={one.type}>{one.lemma}</KindWord>
              </ToText>
              <span className="quiet">{typeWords(one.type)}</span>
              <span>{one.event === item.event ? 'this one' : decidedOn(one)}</span>
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}

function decidedOn({ verdict, correction, label }: Apparatus['events'][number]): string {
  if (verdict) return `${verdict.verdict} by ${verdict.by}`
  if (correction) return `corrected by ${correction.by}`
  return label ? `labelled by ${label.by}` : ''
}
