import { z } from 'zod'
import { allProposals } from '../../library/proposals.ts'
import { Failure } from '../../model/failure.ts'
import { ProposalAnswer, proposalAnswers } from '../answers/proposal.ts'
import { listing } from '../listing.ts'

/** What waits for a person to accept or reject it, in the order in which it was proposed. */
export const proposals = listing({
  name: 'proposals',
  summary: 'List what is proposed and waits for a person to accept or reject it.',
  input: { all: z.boolean().optional().describe('also what was accepted or rejected') },
  item: ProposalAnswer,
  path: '/proposals',
  run: async ({ all = false, limit = 50, after }, context) => {
    const store = await context.case()
    const found = (await allProposals(store)).filter(({ settled }) => all || !settled)
    const rest = after === undefined ? found : found.filter(({ seq }) => seq > placeOf(after))
    const page = rest.slice(0, limit)
    const last = page.at(-1)
    return {
      items: await proposalAnswers(store, page),
      total: found.length,
      ...(last && rest.length > limit && { next: String(last.seq) }),
    }
  },
})

function placeOf(after: string): number {
  if (!/^\d+$/.test(after)) throw new Failure('usage', 'after is the cursor that the page before gave as next.')
  return Number(after)
}
