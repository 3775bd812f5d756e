import { memo } from 'react'
import { fillOf, Patterns, THICK } from './kinds-drawn.tsx'
import classes from './timeline.module.css'

const KINDS = [
  ['coop', 'agreement'],
  ['conf', 'force'],
  ['yield', 'withdrawal'],
  ['ask', 'demand'],
  ['other', 'other'],
] as const

/** What the bars mean; each a bar whose ends run out. */
export const Legend = memo(function Legend() {
  return (
    <ul className={classes.legend} aria-label="Legend">
      {KINDS.map(([kind, words]) => (
        <li key={kind} className={`k-${kind}`}>
          <svg width="34" height={THICK} aria-hidden="true" className={classes.ledge}>
            {kind === 'coop' && <Patterns />}
            <polygon className={classes.faint} points={`0,5 10,0 24,0 34,5 24,${THICK} 10,${THICK}`} />
            <rect x="10" width="14" height={THICK} fill={fillOf(kind)} />
          </svg>
          {words}
        </li>
      ))}
      <li className="k-conf">
        <svg width="34" height="12" aria-hidden="true" className={classes.ledge}>
          <rect className={classes.hollow} x="1" y="1" width="32" height="10" />
        </svg>
        did not happen
      </li>
    </ul>
  )
})
