/** A position of a dispute as a statement that a person can rate evidence against. */
import type { CaseDispute, CaseDisputeTopic, Happening } from '../../model/comparison.ts'

const SAYS: Readonly<Record<CaseDisputeTopic, (value: string) => string>> = {
  occurrence: (value) => `it ${value}`,
  source: (value) => `${value} did it`,
  target: (value) => `it was done to ${value}`,
  time: (value) => `it was on ${value}`,
  place: (value) => `it was in ${value}`,
  number: (value) => `the number is ${value}`,
  cause: (value) => `the cause is ${value}`,
  motive: (value) => `the motive is ${value}`,
}

/** `‘shell’, Northern Front and Orrin, 2026-02-02: it did not happen.` */
export function statementOf({ about }: Pick<CaseDispute, 'about'>, value: string, happening: Happening | undefined): string {
  return `${happening ? `${titleOf(happening)}: ` : ''}${SAYS[about](value)}.`
}

function titleOf({ lemma, actors, from }: Happening): string {
  const names = [...new Set(actors.filter(({ role }) => role === 'source' || role === 'target').map(({ name }) => name))]
  return [`‘${lemma}’`, ...(names.length > 0 ? [new Intl.ListFormat('en').format(names)] : []), ...(from ? [from] : [])].join(', ')
}
