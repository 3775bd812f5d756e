import type { Lit } from '../lit.ts'
import { useLit } from '../lit.ts'
import classes from '../text.module.css'
import type { PlacedNumber } from './measured.ts'

interface Props extends PlacedNumber {
  readonly prevented: boolean
  readonly lit: Lit
  readonly onChoose: (id: string) => void
}

/** The number of a claim beside its line. */
export function ClaimNumber({ entry, top, column, prevented, lit, onChoose }: Props) {
  const { hovered, chosen } = useLit(lit, entry.id)
  const rejected = entry.verdict?.verdict === 'rejected'
  const look = [classes.k, hovered && classes.lit, chosen && classes.sel, rejected && classes.gone].filter(Boolean).join(' ')
  return (
    <button
      type="button"
      className={look}
      style={{ insetBlockStart: top, '--k': column } as React.CSSProperties}
      aria-label={`${prevented ? 'Prevented: claim' : 'Claim'} ${entry.number}, “${entry.words}”${rejected ? ', rejected' : ''}`}
      aria-pressed={chosen}
      onClick={() => onChoose(entry.id)}
      onPointerEnter={() => lit.hover(entry.id)}
      onPointerLeave={() => lit.hover(undefined)}
    >
      {prevented && <i aria-hidden="true">⊣</i>}
      {entry.number}
    </button>
  )
}
