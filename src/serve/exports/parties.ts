/** Who stands in which role of a happening, with what the case knows of them. */
import type { CaseActor, Happening } from '../../model/comparison.ts'
import type { ArgumentRole } from '../../model/reading.ts'
import type { ExportCase } from './export-case.ts'

export interface Party {
  readonly name: string
  readonly actor?: CaseActor
}

export async function partiesIn(of: ExportCase, { actors }: Happening, role: ArgumentRole): Promise<readonly Party[]> {
  const here = actors.filter((one) => one.role === role)
  return Promise.all(
    here.map(async ({ actor: id, name }) => {
      const actor = await of.actor(id)
      return { name: actor?.name ?? name, ...(actor && { actor }) }
    }),
  )
}

/** `Army; Police`. */
export const namesOf = (parties: readonly Party[]): string => parties.map(({ name }) => name).join('; ')

/** Each value once, in order. */
export const valuesOf = (parties: readonly Party[], key: 'country' | 'sector'): readonly string[] => [
  ...new Set(parties.flatMap(({ actor }) => actor?.[key] ?? [])),
]
