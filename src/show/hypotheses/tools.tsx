import type { Matrix } from '../api/answers.ts'
import { Choose } from '../parts/choose.tsx'
import { Segments } from '../parts/segments.tsx'
import { Tools } from '../parts/tools.tsx'
import type { HypothesesSearch } from './address.ts'
import classes from './hypotheses.module.css'
import { RATINGS, signOf, wordsOf } from './ratings.ts'
import { listed } from './told.ts'
import type { Change, Writing } from './view.tsx'

interface Props {
  readonly matrix: Matrix
  readonly search: HypothesesSearch
  readonly change: Change
  readonly write: (writing: Writing) => void
}

const SORTS = { diagnosticity: 'diagnosticity', date: 'date', origin: 'origin' } as const

export function MatrixTools({ matrix, search, change, write }: Props) {
  const { sort = 'diagnosticity', of, copies, analyst } = search
  const { questions, analysts } = matrix
  const titled = questions.map(({ of: value, question, labels }) => ({
    value,
    name: `${listed(labels)}: ${question ?? (value === 'own' ? 'stated by themselves' : 'of a dispute that is gone')}`,
  }))
  return (
    <Tools title="Hypotheses">
      {(questions.length > 1 || of) && (
        <Choose
          label="Question"
          any="all"
          value={of}
          of={titled}
          onChange={(next) => change({ of: next, row: undefined, column: undefined })}
        />
      )}
      {matrix.rows.length > 1 && (
        <Segments
          label="Rows by"
          value={sort}
          of={SORTS}
          onChange={(next) => change({ sort: next === 'diagnosticity' ? undefined : next })}
        />
      )}
      {(analysts.length > 1 || analyst) && (
        <Choose
          label="Ratings of"
          any="everybody"
          value={analyst}
          of={analysts.map(({ by, rated }) => ({ value: by, name: `${by} (${rated})` }))}
          onChange={(next) => change({ analyst: next })}
        />
      )}
      {matrix.rows.length > 0 && (
        <label className="tick">
          <input
            type="checkbox"
            checked={copies !== 'each'}
            onChange={({ target }) => change({ copies: target.checked ? undefined : 'each' })}
          />
          Copies weigh once
        </label>
      )}
      <span className="acts push">
        <button type="button" className="btn" onClick={() => write('hypothesis')}>
          <kbd>H</kbd>Hypothesis
        </button>
        <button type="button" className="btn" onClick={() => write('evidence')}>
          <kbd>E</kbd>Evidence
        </button>
      </span>
      {matrix.hypotheses.length > 0 && (
        <p className={classes.legend}>
          {RATINGS.map((rating) => (
            <span key={rating}>
              <b>{signOf(rating)}</b>
              {wordsOf(rating)}
            </span>
          ))}
        </p>
      )}
    </Tools>
  )
}
