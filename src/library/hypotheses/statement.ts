/** A position of a dispute as a statement that a person can rate evidence against. */
import type { CaseDispute } from '../../model/comparison.ts'

type Position = CaseDispute['positions'][number]

/** The question of the dispute and this side's answer: `Did the front shell the harbour? No.` A reason stands in the words of who gives it. */
export function statementOf({ about, question }: Pick<CaseDispute, 'about' | 'question'>, { value, quotes }: Position): string {
  if (about === 'occurrence') return `${question} ${ANSWERS[value] ?? large(value)}.`
  if (about !== 'cause' && about !== 'motive') return `${question} ${large(value)}.`
  const [first] = quotes
  return `${question} ${large(value)}${first ? `, as ${first.voice.name} says` : ''}.`
}

const ANSWERS: Readonly<Record<string, string>> = { happened: 'Yes', 'did not happen': 'No' }

const large = (words: string): string => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
