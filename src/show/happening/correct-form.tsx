import { useState } from 'react'
import type { Account, EventType, Factuality, Happening } from '../api/answers.ts'
import { type Deed, useDecide } from '../api/decide.ts'
import { daysOf } from '../parts/dates.ts'
import { factWords } from '../parts/factuality.tsx'
import { EVENT_TYPES, typeWords } from '../parts/kinds.tsx'
import { FormFoot } from './form-foot.tsx'
import classes from './happening.module.css'

interface Props {
  readonly happening: Happening
  /** Without it every account's event is corrected alike, in kind and date; what one voice means is corrected one by one. */
  readonly account: Account | undefined
  readonly onClose: () => void
}

const VALUES: readonly Factuality[] = ['CT+', 'PR+', 'PS+', 'PS-', 'PR-', 'CT-', 'Uu', 'CTu']

/** What kind of event it is, when it was, and how sure the voice is. Dates are EDTF. */
export function CorrectForm({ happening, account, onClose }: Props) {
  const first = { type: happening.type, value: account?.value, from: account?.says.from ?? '', to: account?.says.to ?? '' }
  const [now, setNow] = useState(first)
  const decide = useDecide()
  const wrong = [now.from, now.to].find((date) => date !== '' && !daysOf(date) && !/^X{4}-/.test(date))
  const change = {
    ...(now.type !== first.type && { type: now.type }),
    ...(now.from !== first.from && now.from !== '' && { from: now.from }),
    ...(now.to !== first.to && now.to !== '' && { to: now.to }),
  }
  const deeds: readonly Deed[] = [
    ...(Object.keys(change).length > 0
      ? targetsOf(happening, account).map((target) => ({ kind: 'correct', target, change }) satisfies Deed)
      : []),
    ...(account && now.value !== first.value
      ? [{ kind: 'correct', target: account.claim, change: { value: now.value } } satisfies Deed]
      : []),
  ]
  const who = account?.voices.at(-1) ?? 'The voice'
  return (
    <form
      className={classes.form}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
      onSubmit={(event) => {
        event.preventDefault()
        if (deeds.length > 0 && !wrong) void decide(...deeds).then(onClose)
      }}
    >
      <label className={classes.labelled}>
        Kind
        <select
          className="field"
          // biome-ignore lint/a11y/noAutofocus: the form was asked for by a press
          autoFocus
          value={now.type}
          onChange={({ target }) => setNow({ ...now, type: target.value as EventType })}
        >
          {EVENT_TYPES.map((type) => (
            <option key={type} value={type}>
              {typeWords(type)}
            </option>
          ))}
        </select>
      </label>
      {account && (
        <label className={classes.labelled}>
          How sure
          <select className="field" value={now.value} onChange={({ target }) => setNow({ ...now, value: target.value as Factuality })}>
            {VALUES.map((value) => (
              <option key={value} value={value}>
                {factWords(value, who)} ({value})
              </option>
            ))}
          </select>
        </label>
      )}
      {(['from', 'to'] as const).map((end) => (
        <label key={end} className={classes.labelled}>
          {end === 'from' ? 'Not before' : 'Not after'}
          <input
            className="field"
            value={now[end]}
            placeholder="2008-03-25, 2008-03, 2008-03~"
            maxLength={40}
            onChange={({ target }) => setNow({ ...now, [end]: target.value.trim() })}
          />
        </label>
      ))}
      {wrong && <p role="alert">“{wrong}” is no date; write one as 2008-03-25, 2008-03 or 2008.</p>}
      <FormFoot does="Correct" ready={deeds.length > 0 && !wrong} onClose={onClose} />
    </form>
  )
}

const targetsOf = ({ accounts }: Happening, account: Account | undefined): readonly string[] =>
  account ? [account.event] : [...new Set(accounts.map(({ event }) => event))]
