import { z } from 'zod'
import { propose as proposeIn } from '../../library/proposals.ts'
import { DecidableSchema } from '../../model/decision.ts'
import { ProposalAnswer, proposalAnswers } from '../answers/proposal.ts'
import { namesTheCase } from '../names-the-case.ts'
import type { Operation } from '../operation.ts'

const Input = z.object({
  actions: z.array(DecidableSchema).min(1).max(100).describe('accepted or rejected together; ids may be short where only one fits'),
  why: z.string().min(1).max(4000).optional().describe('the reason, for the person who decides'),
  through: z
    .string()
    .min(1)
    .max(100)
    .regex(/^\P{C}+$/u, 'a name has no control characters')
    .optional()
    .describe('name of the program that proposes, where it is not the person'),
})

/** Puts decisions before a person. Nothing changes until somebody accepts them. */
export const propose: Operation<typeof Input, typeof ProposalAnswer> = {
  name: 'propose',
  summary: 'Propose decisions; nothing changes until a person accepts them in the review queue.',
  input: Input,
  output: ProposalAnswer,
  http: { method: 'post', path: '/proposals' },
  run: async ({ actions, why, through }, context) => {
    const store = await (actions.some(namesTheCase) ? context.compared() : context.case())
    const given = { actions, ...(why !== undefined && { why }), ...(through !== undefined && { through }) }
    return (await proposalAnswers(store, [await proposeIn(store, context.by, given)]))[0]!
  },
}
