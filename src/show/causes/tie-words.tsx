import type { Link } from '../api/answers.ts'
import { Reports } from '../parts/reports.tsx'
import { ToText } from '../parts/to-text.tsx'
import { Sig, type Siglum } from '../parts/voices.tsx'
import classes from './causes.module.css'
import type { Tie } from './graph.ts'

/** Who draws a link, in which exact words, in which documents; the same words of one voice stand once. */
export function TieWords({ tie, sigla }: { readonly tie: Tie; readonly sigla: ReadonlyMap<string, Siglum> }) {
  const sayings = [...Map.groupBy(tie.links, ({ speaker, quote }) => `${speaker.key} ${quote}`).values()]
  return (
    <ol className={classes.sayings}>
      {sayings.map((same) => (
        <Saying key={same[0]!.id} same={same} siglum={sigla.get(same[0]!.speaker.key)} />
      ))}
    </ol>
  )
}

function Saying({ same, siglum }: { readonly same: readonly Link[]; readonly siglum: Siglum | undefined }) {
  const { quote, voice, number, title, signal } = same[0]!
  return (
    <li>
      <blockquote className={`bar-v v${siglum?.hue ?? 6} ${classes.quote}`}>{quote}</blockquote>
      <p className={classes.by}>
        {siglum && <Sig of={siglum} name={voice} />} {voice},{' '}
        <ToText number={number} from={signal?.start} to={signal?.end}>
          {title}
        </ToText>
      </p>
      <Reports
        of={same.map((one) => ({ number: one.number, title: one.title, origin: one.origin, from: one.signal?.start, to: one.signal?.end }))}
      />
    </li>
  )
}
