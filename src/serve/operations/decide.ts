import { z } from 'zod'
import { decide as decideOn } from '../../library/decide.ts'
import { ActionSchema } from '../../model/decision.ts'
import { Failure } from '../../model/failure.ts'
import { decidedAnswer } from '../answers/decided.ts'
import { DecidedAnswer } from '../answers/decision.ts'
import { namesTheCase } from '../names-the-case.ts'
import type { Operation } from '../operation.ts'

const Input = z.object({
  actions: z.array(ActionSchema).min(1).max(10_000).describe('decided at once and undone at once; ids may be short where only one fits'),
})

/** Appends decisions to the log, as one batch. */
export const decide: Operation<typeof Input, typeof DecidedAnswer> = {
  name: 'decide',
  summary: 'Accept, reject, correct, note, label, merge, split, rename, join or part; several at once are one step.',
  input: Input,
  output: DecidedAnswer,
  http: { method: 'post', path: '/decisions' },
  run: async ({ actions }, context) => {
    const elsewhere = actions.find(({ kind }) => kind in ELSEWHERE)
    if (elsewhere) throw new Failure('usage', `‘${elsewhere.kind}’ is not decided here but by ${ELSEWHERE[elsewhere.kind]}.`)
    const store = await (actions.some(namesTheCase) ? context.compared() : context.case())
    return decidedAnswer(store, await decideOn(store, context.by, actions))
  },
}

/** Kinds that have operations of their own, which look up labels and what stands. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  hypothesis: 'suppose',
  evidence: 'evidence',
  rate: 'rate',
  withdraw: 'withdraw',
  propose: 'propose',
  settle: 'settle',
  undo: 'undo',
  redo: 'redo',
}
