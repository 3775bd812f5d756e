import { useDeferredValue, useMemo, useState } from 'react'
import { happeningTitle } from '../../model/happening-title.ts'
import type { Happening, HappeningSummary } from '../api/answers.ts'
import { useDecide } from '../api/decide.ts'
import { useWhole } from '../api/use.ts'
import { Asking } from '../parts/asking.tsx'
import { betweenWords } from '../parts/dates.ts'
import { typeWords } from '../parts/kinds.tsx'
import classes from './happening.module.css'
import { likeliest } from './likeliest.ts'

/** Finds another happening and says that both are one occurrence; those most alike stand first. */
export function JoinForm({ happening, onClose }: { readonly happening: Happening; readonly onClose: () => void }) {
  const [words, setWords] = useState('')
  const asked = useDeferredValue(words)
  const all = useWhole<HappeningSummary>('/timeline', {}, 5000)
  const decide = useDecide()
  const join = (other: string) => void decide({ kind: 'join', happenings: [happening.id, other] }).then(onClose)
  const found = useMemo(() => likeliest(happening, all.data?.items ?? [], asked), [happening, all.data, asked])
  return (
    <form
      className={classes.form}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
      onSubmit={(event) => {
        event.preventDefault()
        if (found[0]) join(found[0].id)
      }}
    >
      <label className={classes.labelled}>
        These are one occurrence: this and
        <input
          className="field"
          // biome-ignore lint/a11y/noAutofocus: the field was asked for by a press
          autoFocus
          type="search"
          value={words}
          placeholder="who, whom or what"
          autoComplete="off"
          onChange={({ target }) => setWords(target.value)}
        />
      </label>
      <Asking of={all}>
        {() => (
          <ul className={classes.list}>
            {found.length === 0 && <li className="quiet">No other happening has these words.</li>}
            {found.map((other) => (
              <li key={other.id}>
                <button type="button" className={`btn ${classes.other}`} onClick={() => join(other.id)}>
                  <span>{happeningTitle(other)}</span>
                  <span className="quiet">
                    {typeWords(other.type)}
                    {betweenWords(other.from, other.to) && `, ${betweenWords(other.from, other.to)}`}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </Asking>
      <p className="acts">
        <button type="button" className="btn" onClick={onClose}>
          Cancel
        </button>
      </p>
    </form>
  )
}
