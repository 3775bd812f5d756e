import classes from './network.module.css'

const LINES = [
  { line: 'coop', words: 'cooperation' },
  { line: 'conf', words: 'conflict' },
  { line: 'ask', words: 'demand, threat' },
] as const

/** What the lines mean. */
export const Legend = () => (
  <ul className={classes.legend} aria-label="Legend">
    {LINES.map(({ line, words }) => (
      <li key={line} className={classes[line]}>
        <svg viewBox="0 0 32 14" aria-hidden="true">
          <path className={classes.line} d="M0 7H24" />
          {line === 'conf' && <path className={classes.barbs} d="M2 7H24" />}
          <path className={classes.head} d="M32 7L23 2.5V11.5Z" />
        </svg>
        {words}
      </li>
    ))}
    <li className={`${classes.conf} ${classes.hollow}`}>
      <svg viewBox="0 0 32 14" aria-hidden="true">
        <path className={classes.line} d="M0 7H24" />
        <path className={classes.head} d="M31 7L23 3V11Z" />
      </svg>
      not done
    </li>
    <li className="quiet">width: origins · number: happenings</li>
  </ul>
)
