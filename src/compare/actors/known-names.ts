/** What knowledge calls bodies and states, by every name it has for them. */
import { z } from 'zod'
import { table } from '../../knowledge.ts'
import { folded } from './names.ts'

const Row = z.object({ name: z.string(), aliases: z.string() })

let known: ReadonlyMap<string, string> | undefined

/** 'United Nations' for 'U.N.', 'United States' for 'USA'; undefined for names that knowledge does not have. */
export function knownName(name: string): string | undefined {
  known ??= new Map(
    ['actors/organizations.tsv', 'actors/states.tsv'].flatMap((file) =>
      table(file, Row).flatMap(({ name: canonical, aliases }) =>
        [canonical, ...aliases.split(';')].filter((alias) => alias.length > 1).map((alias) => [keyOf(alias), canonical] as const),
      ),
    ),
  )
  return known.get(keyOf(name))
}

/** 'US' is a state and 'us' is not: names of capitals only keep their case. */
const keyOf = (name: string): string =>
  /^[\p{Lu}.]+$/u.test(name) && name.replaceAll('.', '').length < 5 ? name.replaceAll('.', '') : folded(name)
