import type { Entry } from '../model/entries.ts'
import classes from '../text.module.css'

interface Props {
  readonly entries: readonly Entry[]
  readonly index: number
  readonly copied: number
  readonly showsCopied: boolean
  readonly onCopied: () => void
  readonly narrow: boolean
  readonly listOpen: boolean
  readonly onList: (open: boolean) => void
  readonly onStep: (by: 1 | -1) => void
}

/** How many are to review; where there is little room, steps and the way to the whole list. */
export function Header({ entries, index, copied, showsCopied, onCopied, narrow, listOpen, onList, onStep }: Props) {
  const accepted = entries.filter(({ verdict }) => verdict?.verdict === 'accepted').length
  const rejected = entries.filter(({ verdict }) => verdict?.verdict === 'rejected').length
  const open = entries.length - accepted - rejected
  const counts = [`${open} to review`, accepted && `${accepted} accepted`, rejected && `${rejected} rejected`].filter(Boolean).join(', ')
  return (
    <div className={`sec-h ${classes.head}`}>
      <h2>Claims</h2>
      {(!narrow || listOpen) && (
        <span className="push num">
          {counts}
          {copied > 0 && (
            <>
              ,{' '}
              <button type="button" className={classes.small} aria-pressed={showsCopied} onClick={onCopied}>
                {showsCopied ? `hide ${copied} in copies` : `${copied} in copies not counted`}
              </button>
            </>
          )}
        </span>
      )}
      {narrow && (
        <span className={`num ${classes.steps}`}>
          {!listOpen && (
            <>
              <button className="icon" type="button" aria-label="Previous claim" onClick={() => onStep(-1)}>
                ‹
              </button>
              {index + 1} of {entries.length}
              <button className="icon" type="button" aria-label="Next claim" onClick={() => onStep(1)}>
                ›
              </button>
            </>
          )}
          <button type="button" className="btn bare" aria-expanded={listOpen} onClick={() => onList(!listOpen)}>
            {listOpen ? 'Close' : 'All'}
          </button>
        </span>
      )}
    </div>
  )
}
