import { z } from 'zod'
import { settle as settleOn } from '../../library/proposals.ts'
import { VERDICTS } from '../../model/decision.ts'
import { decidedAnswer } from '../answers/decided.ts'
import { DecidedAnswer } from '../answers/decision.ts'
import type { Operation } from '../operation.ts'

const Input = z.object({
  proposal: z.string().min(1).max(500).describe('number or id of a proposal'),
  verdict: z.enum(VERDICTS).describe('accepting decides all of it, in one step that one undo takes back'),
  why: z.string().min(1).max(4000).optional().describe('the reason'),
})

/** Accepts what is proposed, which decides it, or rejects it. */
export const settle: Operation<typeof Input, typeof DecidedAnswer> = {
  name: 'settle',
  summary: 'Accept or reject what is proposed.',
  input: Input,
  output: DecidedAnswer,
  arguments: ['proposal', 'verdict'],
  http: { method: 'post', path: '/proposals/settle' },
  run: async ({ proposal, verdict, why }, context) => {
    const store = await (verdict === 'accept' ? context.compared() : context.case())
    return decidedAnswer(store, await settleOn(store, context.by, proposal, verdict, why))
  },
}
