/** Kinds as patterns, so that a bar tells its kind without its colour: full, double, striped, dotted, thin. */
import type { Kind } from '../parts/kinds.tsx'
import classes from './timeline.module.css'

export const KINDS: readonly Kind[] = ['coop', 'conf', 'yield', 'ask', 'other']

/** Height of a bar. */
export const THICK = 10

/** `url(#…)` of a kind's pattern; patterns begin where their bar does. */
export const fillOf = (kind: Kind): string => `url(#bar-${kind})`

export const Patterns = () => (
  <defs>
    {KINDS.map((kind) => (
      <pattern
        key={kind}
        id={`bar-${kind}`}
        className={`k-${kind}`}
        width={kind === 'yield' ? 7 : 6}
        height={THICK}
        patternUnits="userSpaceOnUse"
      >
        <Tile kind={kind} />
      </pattern>
    ))}
  </defs>
)

function Tile({ kind }: { readonly kind: Kind }) {
  const ink = classes.ink
  if (kind === 'coop') return <rect className={ink} width="7" height={THICK} />
  if (kind === 'yield') return <rect className={ink} width="5" height={THICK} />
  if (kind === 'conf')
    return (
      <>
        <rect className={ink} width="7" height="1.5" />
        <rect className={ink} y="3.25" width="7" height="3.5" />
        <rect className={ink} y="8.5" width="7" height="1.5" />
      </>
    )
  if (kind === 'ask')
    return (
      <>
        <rect className={ink} width="7" height="1" />
        <rect className={ink} y="9" width="7" height="1" />
        <circle className={ink} cx="3" cy="5" r="2" />
      </>
    )
  return <rect className={ink} y="3" width="7" height="4" />
}
