import { z } from 'zod'
import { calledIn } from '../../library/decisions/called.ts'
import { says } from '../../library/decisions/says.ts'
import type { Proposal } from '../../library/proposals.ts'
import { DecidableSchema, VERDICTS } from '../../model/decision.ts'
import type { Store } from '../../model/store.ts'
import type { Frozen } from '../operation.ts'

const WHO = { by: z.string(), at: z.string().describe('ISO 8601, UTC'), why: z.string().optional() } as const

export const ProposalAnswer = z
  .object({
    id: z.string(),
    seq: z.int().positive().describe('number of the decision that proposes it; settle takes it too'),
    batch: z.string(),
    ...WHO,
    through: z.string().optional().describe('the program that proposed it on behalf of that person'),
    changes: z.array(z.object({ says: z.string().describe('in plain words'), action: DecidableSchema })),
    settled: z
      .object({ verdict: z.enum(VERDICTS), batch: z.string(), ...WHO })
      .optional()
      .describe('who accepted or rejected it; absent while it is open'),
  })
  .meta({ id: 'Proposal', description: 'what would be decided; nothing of it stands until a person accepts it' })

export type ProposalAnswer = Frozen<z.input<typeof ProposalAnswer>>

/** Each with its changes in plain words. */
export async function proposalAnswers(store: Store, proposals: readonly Proposal[]): Promise<readonly ProposalAnswer[]> {
  const log = await store.decisions()
  const seqs = new Set(proposals.map(({ seq }) => seq))
  const called = await calledIn(
    store,
    log,
    log.filter(({ seq }) => seqs.has(seq)),
  )
  return proposals.map(({ actions, ...rest }) => ({
    ...rest,
    changes: actions.map((action) => ({ says: says(action, called), action })),
  }))
}
