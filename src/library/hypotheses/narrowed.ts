/** The hypotheses that answer one question, and the evidence that may bear on it. */
import type { Hypothesis, Overlay } from '../../model/overlay.ts'

/** @param of id of the dispute that they were taken over from; 'own': those that somebody stated by themselves */
export function narrowed(overlay: Overlay, of: string): Overlay {
  const meant = (hypothesis: Hypothesis): boolean => (hypothesis.dispute ?? 'own') === of
  const hypotheses = overlay.hypotheses.filter(meant)
  const own = new Set(hypotheses.map(({ id }) => id))
  const others = overlay.hypotheses.filter((hypothesis) => !meant(hypothesis))
  const foreign = new Set(others.map(({ batch }) => batch))
  for (const { batch } of hypotheses) foreign.delete(batch)
  /** Evidence that came with another question, or was rated against others alone, is left out. */
  const evidence = overlay.evidence.filter(({ id, batch }) => {
    const rated = overlay.ratings.filter((rating) => rating.evidence === id)
    return rated.length > 0 ? rated.some(({ hypothesis }) => own.has(hypothesis)) : !foreign.has(batch)
  })
  return { ...overlay, hypotheses, evidence, ratings: overlay.ratings.filter(({ hypothesis }) => own.has(hypothesis)) }
}

/** How many questions there are, and which hypotheses answer each. */
export interface Question {
  /** What `narrowed` takes. */
  readonly of: string
  readonly labels: readonly string[]
}

export const questionsOf = ({ hypotheses }: Pick<Overlay, 'hypotheses'>): readonly Question[] =>
  [...Map.groupBy(hypotheses, ({ dispute }) => dispute ?? 'own')].map(([of, same]) => ({ of, labels: same.map(({ label }) => label) }))
