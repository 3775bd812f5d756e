import { z } from 'zod'
import { RULE_LAYERS } from '../../library/rules/rule.ts'
import { allNamedRules, ruleNamed } from '../../library/rules/rules.ts'
import { Failure } from '../../model/failure.ts'
import { RuleAnswer } from '../answers/rule.ts'
import { quoted } from '../find.ts'
import type { Operation } from '../operation.ts'

const Input = z.object({
  id: z
    .array(z.string().min(1).max(1000))
    .optional()
    .describe('rules as readings name them; without it, all that have a name of their own'),
  layer: z.enum(RULE_LAYERS).optional().describe('only rules of this layer'),
})
const Output = z.array(RuleAnswer)

/** What rules look for, in plain words, with their own sentences. */
export const rules: Operation<typeof Input, typeof Output> = {
  name: 'rules',
  summary: 'Explain rules in plain words: what each looks for, and its own sentences.',
  input: Input,
  output: Output,
  arguments: ['id'],
  http: { method: 'get', path: '/rules' },
  run: async ({ id, layer }) => {
    const found = id?.length ? id.map(one) : allNamedRules()
    return found.filter((rule) => layer === undefined || rule.layer === layer)
  },
}

function one(id: string) {
  const rule = ruleNamed(id)
  if (!rule) throw new Failure('not-found', `There is no rule called ${quoted(id)}.`)
  return rule
}
