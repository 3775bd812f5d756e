import type { Bars } from '../model/bars.ts'
import type { Speakers } from '../model/speakers.ts'
import classes from '../text.module.css'
import type { PlacedBar } from './measured.ts'

interface Props {
  readonly bars: Bars
  readonly inner: readonly PlacedBar[]
  readonly speakers: Speakers
}

/** Whose words these lines are: a bar a voice, with its letter where it begins. Screen readers hear it from the claims and the sigla. */
export function VoiceBars({ bars: { whole, begins }, inner, speakers }: Props) {
  const taken = begins !== undefined && inner.some(({ top }) => top < 18)
  return (
    <span className={classes.vo} aria-hidden="true">
      {whole.map(({ voice, lane }) => (
        <i key={voice} className={`${classes.vb} v${speakers.siglum(voice).hue}`} style={{ '--x': lane } as React.CSSProperties} />
      ))}
      {begins !== undefined && (
        <span className={`sig v${speakers.siglum(begins).hue} ${taken ? classes.aside : ''}`} title={speakers.name(begins)}>
          {speakers.siglum(begins).letter}
        </span>
      )}
      {inner.map(({ voice, lane, start, top, height }) => (
        <span
          key={`${voice} ${start}`}
          className={`${classes.vin} v${speakers.siglum(voice).hue}`}
          style={{ insetBlockStart: top, blockSize: height, '--x': lane } as React.CSSProperties}
        >
          <span className={`sig v${speakers.siglum(voice).hue}`} title={speakers.name(voice)}>
            {speakers.siglum(voice).letter}
          </span>
        </span>
      ))}
    </span>
  )
}
