import type { Proposal } from '../api/answers.ts'

/** 'a-program for ada': who proposed it, and on whose behalf. */
export const proposer = ({ by, through }: Pick<Proposal, 'by' | 'through'>): string => (through === undefined ? by : `${through} for ${by}`)
