import { z } from 'zod'
import { table } from '../../knowledge.ts'
import { RULE_LAYERS, type Rule } from './rule.ts'

const FILE = 'rules.tsv'
const Row = z.object({ id: z.string().min(1), layer: z.enum(RULE_LAYERS), about: z.string().min(1) })

/** Rules that are steps of a reader rather than rows of a table. */
export const namedSteps = (): readonly Rule[] => table(FILE, Row).map((row) => ({ ...row, yes: [], no: [], file: `knowledge/en/${FILE}` }))
