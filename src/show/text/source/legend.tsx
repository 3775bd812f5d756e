import type { Speakers } from '../model/speakers.ts'
import classes from '../text.module.css'

/** What the marks mean, at the foot of the text. */
export const Legend = ({ by, speakers }: { readonly by: 'kind' | 'voice'; readonly speakers: Speakers }) => (
  <p className={classes.legend}>
    <span className="col-h">Marks</span>
    {by === 'kind' ? (
      <>
        <span className="kind k-coop">agreement</span>
        <span className="kind k-conf">use of force</span>
        <span className="kind k-yield">withdrawal</span>
        <span className="kind k-ask">request, order</span>
        <span className="kind not k-conf">not done, or not said to be</span>
      </>
    ) : (
      speakers.all.slice(0, 8).map((voice) => (
        <span key={voice} className={classes[`wash${speakers.siglum(voice).hue}`]}>
          <b>{speakers.siglum(voice).letter}</b> <bdi>{speakers.name(voice)}</bdi>
        </span>
      ))
    )}
    <span className={classes.ln}>cause ▸ enables ⊣ prevents</span>
    <span className={classes.tm}>time</span>
    <span className={classes.cu}>who says so, how sure</span>
  </p>
)
