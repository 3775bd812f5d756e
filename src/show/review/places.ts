import type { Document, Proposal } from '../api/answers.ts'
import { leadsOf, type Numbers } from '../history/leads.ts'

export const numbersOf = (documents: readonly Pick<Document, 'id' | 'number'>[]): Numbers =>
  new Map(documents.map(({ id, number }) => [id, number]))

/** The first words in a text that a proposal is about. */
export function placeOf({ changes }: Pick<Proposal, 'changes'>, numbers: Numbers) {
  const ways = changes.flatMap(({ action }) => leadsOf(action, numbers)).map(({ to }) => to)
  return ways.find((to) => to.view === 'text')
}
