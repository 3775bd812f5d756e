import { useMemo } from 'react'
import type { ReviewItem } from '../api/answers.ts'
import { Fact } from '../parts/factuality.tsx'
import { Chain, siglaOf } from '../parts/voices.tsx'
import classes from './review.module.css'

/** Who says so, and how sure they are. */
export function Voices({ claims }: { readonly claims: ReviewItem['claims'] }) {
  const sigla = useMemo(() => siglaOf(claims.flatMap(({ voices }) => voices)), [claims])
  return (
    <ul className={classes.voices} aria-label="Who says so">
      {claims.map(({ claim, value, modality, voices }) => {
        const who = voices.at(-1)
        const letter = (who && sigla.get(who.key)?.letter) ?? 'The voice'
        return (
          <li key={claim}>
            <Chain of={voices.map(({ key, name }) => ({ siglum: sigla.get(key)!, name }))} />
            <span>{voices.map(({ name }) => name).join(' › ') || 'whoever speaks here'}</span>
            <Fact value={value} who={letter} modality={modality} />
          </li>
        )
      })}
    </ul>
  )
}
