import { z } from 'zod'
import type { CaseActor } from '../../model/comparison.ts'
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
    members: z.array(z.string()).optional().describe('refs of the actors of documents that it stands for; left out of brief lists'),
    documents: z.int().nonnegative(),
    maybe: z.array(z.object({ actor: z.string(), why: z.string() })).describe('others that may be the same; a person decides'),
  })
  .meta({ id: 'Actor' })

/** An actor without its members: of who is named by thousands of documents they would be most of the answer. */
export const briefActor = ({ members: _, ...rest }: CaseActor): Frozen<z.input<typeof ActorAnswer>> => rest

export type ActorAnswer = Frozen<z.input<typeof ActorAnswer>>
