/** The groups of what is found, in the order in which they stand. */
import type { Found } from '../api/answers.ts'

export type Group = keyof Found

export const GROUPS: readonly Group[] = ['actors', 'documents', 'happenings', 'disputes', 'texts']

export const GROUP_WORDS: Readonly<Record<Group, readonly [one: string, many: string]>> = {
  actors: ['actor', 'actors'],
  documents: ['document by its title', 'documents by their titles'],
  happenings: ['happening', 'happenings'],
  disputes: ['dispute', 'disputes'],
  texts: ['text', 'texts'],
}

/** '12', 'more than 1,000'. */
export const countWords = ({ count, atLeast }: { readonly count: number; readonly atLeast?: boolean | undefined }): string =>
  `${atLeast ? 'more than ' : ''}${count.toLocaleString('en')}`
