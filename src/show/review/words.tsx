import type { Reading, ReviewItem } from '../api/answers.ts'
import { useAnswer } from '../api/use.ts'
import { isHollow } from '../parts/factuality.tsx'
import { kindOf } from '../parts/kinds.tsx'
import { around, type Mark, pieces } from './pieces.ts'
import classes from './review.module.css'

const LETTERS = 280

/** The sentence with its trigger and parts marked, and what stands around it in the text. */
export function Words({ item }: { readonly item: ReviewItem }) {
  const { sentence, number, type, claims } = item
  const text = useAnswer<Reading>(`/documents/${number}/reading`).data
  const near = text && text.text.slice(sentence.start, sentence.end) === sentence.text ? around(text.text, sentence, LETTERS) : undefined
  const not = claims.length > 0 && claims.every(({ value }) => isHollow(value))
  return (
    <blockquote className={classes.words} dir="auto">
      <span className={classes.around}>{near?.before}</span>
      {pieces(sentence, marksOf(item)).map(({ at, text, mark }) =>
        mark?.name === 'trigger' ? (
          <mark key={at} className={`${classes.trigger} kind k-${kindOf(type)}${not ? ' not' : ''}`}>
            {text}
          </mark>
        ) : mark ? (
          <span key={at} className={classes.part} title={mark.name}>
            {text}
          </span>
        ) : (
          <span key={at}>{text}</span>
        ),
      )}
      <span className={classes.around}>{near?.after}</span>
    </blockquote>
  )
}

const marksOf = ({ start, end, parts }: ReviewItem): readonly Mark[] => [
  { start, end, name: 'trigger' },
  ...parts.map((part) => ({ start: part.start, end: part.end, name: part.role })),
]
