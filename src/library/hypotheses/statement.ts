/** A position of a dispute as a statement that a person can rate evidence against. */
import type { CaseDispute, CaseDisputeTopic, Happening } from '../../model/comparison.ts'

type Position = CaseDispute['positions'][number]

const SAYS: Readonly<Record<Exclude<CaseDisputeTopic, 'cause' | 'motive'>, (value: string) => string>> = {
  occurrence: (value) => `it ${value}`,
  source: (value) => `${value} did it`,
  target: (value) => `it was done to ${value}`,
  time: (value) => `it was on ${value}`,
  place: (value) => `it was in ${value}`,
  number: (value) => `the number is ${value}`,
}

/** `‘shell’, Northern Front and Orrin, 2026-02-02: it did not happen.` A reason is given in the words of who gives it. */
export function statementOf({ about }: Pick<CaseDispute, 'about'>, position: Position, happening: Happening | undefined): string {
  const title = happening ? `${titleOf(happening)}: ` : ''
  if (about !== 'cause' && about !== 'motive') return `${title}${SAYS[about](position.value)}.`
  const [first] = position.quotes
  const reason = first ? `as ${first.voice.name} says, “${first.quote}”` : `${position.value}.`
  return `${title}the ${about} is ${reason}`
}

function titleOf({ lemma, actors, from }: Happening): string {
  const names = [...new Set(actors.map(({ name }) => name))]
  return [`‘${lemma}’`, ...(names.length > 0 ? [new Intl.ListFormat('en').format(names)] : []), ...(from ? [from] : [])].join(', ')
}
