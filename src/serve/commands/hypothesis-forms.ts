/** What `hearsay hypotheses …` can say beside showing the matrix. */
import { z } from 'zod'
import { RATINGS, type Rating } from '../../model/decision.ts'
import { Failure } from '../../model/failure.ts'
import { DecidedAnswer } from '../answers/decision.ts'
import type { Operation } from '../operation.ts'
import { rate as rateRow } from '../operations/rate.ts'
import { suppose } from '../operations/suppose.ts'

const Statement = z.object({ statement: z.string().min(1).max(2000).describe('one sentence that can be true or false') })

export const add: Operation<typeof Statement, typeof DecidedAnswer> = {
  name: 'add',
  summary: 'State a hypothesis.',
  input: Statement,
  output: DecidedAnswer,
  arguments: ['statement'],
  run: ({ statement }, context) => suppose.run({ statement }, context),
}

const Dispute = z.object({ dispute: z.string().min(1).max(500).describe('id of a dispute, or the beginning of one') })

export const from: Operation<typeof Dispute, typeof DecidedAnswer> = {
  name: 'from',
  summary: 'Take over the positions of a dispute as hypotheses, their quotes as evidence.',
  input: Dispute,
  output: DecidedAnswer,
  arguments: ['dispute'],
  run: ({ dispute }, context) => suppose.run({ dispute }, context),
}

/** The letters of the ACH literature, which a command line takes without quoting. */
const LETTERS: Readonly<Record<string, Rating>> = { CC: '++', C: '+', I: '-', II: '--' }

const Rated = z.object({
  hypothesis: z.string().min(1).max(500).describe('as H1'),
  evidence: z.string().min(1).max(500).describe('as E1'),
  rating: z.string().optional().describe('++ + N - -- NA, or CC C N I II NA: consistent, neutral, inconsistent, does not apply'),
  why: z.string().min(1).max(4000).optional().describe('the reason'),
})

export const rate: Operation<typeof Rated, typeof DecidedAnswer> = {
  name: 'rate',
  summary: 'Rate how a row of evidence bears on a hypothesis.',
  input: Rated,
  output: DecidedAnswer,
  arguments: ['hypothesis', 'evidence', 'rating'],
  run: ({ rating, ...input }, context) => rateRow.run({ ...input, rating: ratingOf(rating) }, context),
}

function ratingOf(word: string | undefined): Rating {
  if (word === undefined) throw new Failure('usage', 'A rating is missing; there are ++ + N - -- NA, or CC C N I II NA.')
  const upper = word.toUpperCase().replaceAll(/[−–]/g, '-')
  const rating = RATINGS.find((one) => one === upper) ?? LETTERS[upper]
  if (!rating) throw new Failure('usage', `‘${word}’ is no rating; there are ++ + N - -- NA, or CC C N I II NA.`)
  return rating
}
