import { z } from 'zod'
import { RULE_LAYERS } from '../../library/rules/rule.ts'
import type { Frozen } from '../operation.ts'

export const RuleAnswer = z
  .object({
    id: z.string().describe('as readings name it'),
    layer: z.enum(RULE_LAYERS),
    about: z.string().describe('one plain sentence'),
    looks: z.string().optional().describe('what it looks for, in the notation of its file'),
    yes: z.array(z.string()).describe('its own sentences, where it holds'),
    no: z.array(z.string()).describe('its own sentences, where it must not'),
    file: z.string().describe('where it stands'),
  })
  .meta({ id: 'Rule' })

export type RuleAnswer = Frozen<z.input<typeof RuleAnswer>>
