/** International bodies, armed groups, parties, services and peoples that knowledge knows by name. */
import { z } from 'zod'
import { table } from '../../knowledge.ts'

const Row = z.object({
  name: z.string(),
  aliases: z.string(),
  kind: z.enum(['organization', 'group']),
  country: z.string(),
  sector: z.string(),
})

export type Organization = z.infer<typeof Row>

let known: ReadonlyMap<string, Organization> | undefined

/** The body that a name as written means, without its article; 'PKK', 'Red Cross'. */
export function organizationBy(name: string): Organization | undefined {
  known ??= new Map(
    table('actors/organizations.tsv', Row).flatMap((row) =>
      [row.name, ...row.aliases.split(';')].filter(Boolean).map((n) => [key(n), row]),
    ),
  )
  return known.get(key(name))
}

const key = (name: string): string => name.replaceAll('’', "'").replace(/^[Tt]he /, '')
