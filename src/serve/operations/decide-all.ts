import { z } from 'zod'
import { decideAll as decideAllIn } from '../../library/decide.ts'
import { decidedAnswer } from '../answers/decided.ts'
import { DecidedAnswer } from '../answers/decision.ts'
import { documentNamed } from '../find.ts'
import type { Operation } from '../operation.ts'

const Input = z.object({
  verdict: z.enum(['accept', 'reject']).describe('what is decided on every event that fits'),
  document: z.string().min(1).max(4000).optional().describe('id, number or address of a document'),
  rule: z.string().min(1).max(500).optional().describe('the rule that proposed the events, as --explain names it'),
  undecided: z.boolean().optional().describe('only what nobody has decided on yet'),
  why: z.string().min(1).max(4000).optional().describe('the reason'),
})

/** Accepts or rejects all events of a document, or all that a rule proposed, in one step. */
export const decideAll: Operation<typeof Input, typeof DecidedAnswer> = {
  name: 'decide-all',
  summary: 'Accept or reject every event of a document, or of a rule, in one step.',
  input: Input,
  output: DecidedAnswer,
  arguments: ['verdict'],
  http: { method: 'post', path: '/decisions/all' },
  run: async ({ verdict, document, rule, undecided, why }, context) => {
    const store = await context.case()
    const of = document === undefined ? {} : { document: (await documentNamed(store, document)).id }
    return decidedAnswer(
      store,
      await decideAllIn(store, context.by, verdict, { ...of, ...(rule !== undefined && { rule }), ...(undecided && { undecided }) }, why),
    )
  },
}
