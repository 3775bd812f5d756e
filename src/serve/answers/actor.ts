import { z } from 'zod'
import { ENTITY_KINDS } from '../../model/reading.ts'
import type { Frozen } from '../operation.ts'

export const ActorAnswer = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(ENTITY_KINDS),
    aliases: z.array(z.string()),
    country: z.string().optional().describe('ISO 3166-1 alpha-3'),
    sector: z.string().optional().describe('CAMEO or PLOVER sector'),
    memberOf: z.array(z.string()).optional().describe('ids of actors'),
    members: z.array(z.string()).describe('refs of the actors of documents that it stands for'),
    documents: z.int().nonnegative(),
    maybe: z.array(z.object({ actor: z.string(), why: z.string() })).describe('others that may be the same; a person decides'),
  })
  .meta({ id: 'Actor' })

export type ActorAnswer = Frozen<z.input<typeof ActorAnswer>>
