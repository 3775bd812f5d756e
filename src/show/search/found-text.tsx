import type { Hit } from '../api/answers.ts'
import { MarkedAt } from '../parts/marked.tsx'
import { ToText } from '../parts/to-text.tsx'
import classes from './search.module.css'

/** Words of a text exactly as they stand; leads to the first of them. */
export function FoundText({ of: { number, title, snippet, from, start, end, marks } }: { readonly of: Hit }) {
  return (
    <li>
      <ToText className={classes.result} number={number} from={start} to={end}>
        <span className="num">{number}</span> <b dir="auto">{title}</b>
        <span className={classes.words} dir="auto">
          {from > 0 && <span className="quiet">… </span>}
          <MarkedAt text={snippet} marks={marks.map((mark) => ({ start: mark.start - from, end: mark.end - from }))} />
          <span className="quiet"> …</span>
        </span>
      </ToText>
    </li>
  )
}
