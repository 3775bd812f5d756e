import { plural } from '../parts/origins.tsx'
import { LINE_WORDS } from './arc-mark.tsx'
import classes from './network.module.css'
import type { Tie } from './network.ts'

interface Props {
  readonly tie: Tie
  /** Of the actor at its other end. */
  readonly name: string
  readonly onChoose: (id: string) => void
}

/** A relation on one line; opens it. */
export const TieLine = ({ tie, name, onChoose }: Props) => (
  <button type="button" className={classes.tieLine} onClick={() => onChoose(tie.id)}>
    <span>{name}</span>
    <span className={`kind k-${tie.line} ${tie.hollow ? 'not' : ''}`}>
      {LINE_WORDS[tie.line]}
      {tie.hollow && ', not done'}
    </span>
    <span className="quiet num">
      {plural(tie.acts.length, 'happening')}
      {tie.contested > 0 && ' ≠'}, {plural(tie.origins, 'origin')}
    </span>
  </button>
)
