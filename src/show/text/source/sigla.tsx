import type { Speakers } from '../model/speakers.ts'
import classes from '../text.module.css'

/** Who speaks in this text: letter, bar, name, and in whose words. */
export const Sigla = ({ speakers }: { readonly speakers: Speakers }) => (
  <ul className={classes.sigla} aria-label="Sigla: who speaks in this text">
    {speakers.all.map((voice) => {
      const { letter, hue } = speakers.siglum(voice)
      const outer = speakers.chain(voice).at(-2)
      return (
        <li key={voice}>
          <span className={`sig v${hue}`}>{letter}</span>
          <span className={`bar-v v${hue}`} aria-hidden="true" />
          <span>
            <bdi>{speakers.name(voice)}</bdi>
            {outer !== undefined && `, in ${speakers.siglum(outer).letter}`}
          </span>
        </li>
      )
    })}
  </ul>
)
