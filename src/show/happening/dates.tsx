import type { Happening } from '../api/answers.ts'
import { betweenWords, dateWords, dayWords } from '../parts/dates.ts'
import { Sig } from '../parts/voices.tsx'
import { type Line, linesOf, rangeOf } from './date-lines.ts'
import classes from './happening.module.css'
import { type Sigla, siglumOf } from './sigla.ts'

/** When it happened according to each voice, as small bars on one scale; when it was published stands apart from that. */
export function Dates({ happening, sigla }: { readonly happening: Happening; readonly sigla: Sigla }) {
  const { told, published } = linesOf(happening)
  const range = rangeOf([...told, ...published])
  return (
    <section>
      <h3>When, according to whom</h3>
      {range === undefined ? (
        <p className="quiet">Nobody gives a date, and no report says when it was published.</p>
      ) : (
        <div className={classes.dates} role="list" aria-label="Dates by voice">
          <span />
          <span className={classes.ends} aria-hidden="true">
            <span>{dayWords(range[0], 'short')}</span>
            <span>{dayWords(range[1])}</span>
          </span>
          <span />
          {told.map((line) => (
            <Row key={line.key} line={line} range={range} sigla={sigla} words={betweenWords(line.from, line.to)} />
          ))}
          {published.map((line) => (
            <Row key={line.key} line={line} range={range} sigla={sigla} words={`published ${dateWords(line.from!)}`} />
          ))}
        </div>
      )}
      {told.length === 0 && range !== undefined && <p className={classes.note}>Nobody says when it happened.</p>}
    </section>
  )
}

interface RowProps {
  readonly line: Line
  readonly range: readonly [number, number]
  readonly sigla: Sigla
  readonly words: string
}

function Row({ line, range, sigla, words }: RowProps) {
  const siglum = siglumOf(sigla, line.voice.key)
  const { days } = line
  const whole = range[1] - range[0] + 1
  const first = days.first ?? range[0]
  const last = days.last ?? range[1]
  const at = { insetInlineStart: `${((first - range[0]) / whole) * 100}%` }
  const mark =
    line.kind === 'published' ? (
      <i className={classes.page} style={at} />
    ) : (
      <i
        className={days.exact && days.first !== undefined && days.last !== undefined ? classes.sure : classes.unsure}
        style={{ ...at, inlineSize: `${((last - first + 1) / whole) * 100}%` }}
      />
    )
  return (
    <span className={classes.line} role="listitem">
      <Sig of={siglum} name={line.voice.name} />
      <span className="vh">{line.voice.name}: </span>
      <span className={`${classes.axis} v${siglum.hue}`} aria-hidden="true">
        {mark}
      </span>
      <span className={line.kind === 'published' ? 'quiet' : undefined}>
        {words}
        {line.times > 1 && <span className="quiet"> ×{line.times}</span>}
      </span>
    </span>
  )
}
