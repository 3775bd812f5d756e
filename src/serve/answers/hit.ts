import { z } from 'zod'
import type { SearchHit } from '../../model/store.ts'
import type { Frozen } from '../operation.ts'
import type { Labels } from './labels.ts'
import { LABEL, PLACE, SpanAnswer } from './span.ts'

export const HitAnswer = z
  .object({
    ...PLACE,
    ...LABEL,
    snippet: z.string().describe('words around the hit, exactly as they stand in the text'),
    from: z.int().nonnegative().describe('UTF-16 offset at which the snippet begins in the text'),
    marks: z.array(SpanAnswer).describe('every place in the snippet of what was looked for, as offsets of the text'),
  })
  .meta({ id: 'Hit', description: 'start and end are the first word that was found' })

export type HitAnswer = Frozen<z.input<typeof HitAnswer>>

export const hitAnswer = async (hit: SearchHit, labels: Labels): Promise<HitAnswer> => ({ ...hit, ...(await labels(hit.document)) })
