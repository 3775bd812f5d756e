/** Whether a name that stands where an outlet would is one. */
import { z } from 'zod'
import { table } from '../../knowledge.ts'
import type { CreditCue } from './credit-cues.ts'
import { isAgency, isInstitution, isOutletName, slug } from './outlet.ts'

const list = z.string().transform((cell) => cell.split(';').filter(Boolean))
const CAPITALS = /^(?:\p{Lu}\.?){2,6}$|^\p{Lu}{2,5}\/\p{Lu}{2,5}$/u

/** 'The Lantern' at the end of a byline: papers have an article, people have none. */
const ARTICLE = /^(?:The|THE) \p{Lu}\S+(?: \p{Lu}\S+){0,2}$/u

let read: ReadonlySet<string> | undefined

/** States, places, bodies and marks that no outlet is called by. */
function others(): ReadonlySet<string> {
  read ??= new Set(
    [
      ...table('actors/states.tsv', z.object({ name: z.string(), aliases: list })).flatMap(({ name, aliases }) => [name, ...aliases]),
      ...table('actors/places.tsv', z.object({ name: z.string() })).map(({ name }) => name),
      ...table('actors/organizations.tsv', z.object({ name: z.string(), aliases: list })).flatMap(({ name, aliases }) => [
        name,
        ...aliases,
      ]),
      ...table('outlets/not-outlets.tsv', z.object({ word: z.string() })).map(({ word }) => word),
    ].map(slug),
  )
  return read
}

/** The name without marks around it, when the cue accepts it. */
export function acceptedOutlet(printed: string, accepts: CreditCue['accepts']): string | undefined {
  const name = printed.replace(/[.,;:]+$/, (end) => (/^(?:\p{Lu}\.){2,}$/u.test(printed) ? end : '')).trim()
  if (isAgency(name)) return name
  if (name.length < 2 || others().has(slug(name.replace(/^the /i, '')))) return undefined
  if (accepts === 'any' || isOutletName(name)) return name
  if (accepts === 'outlet') return CAPITALS.test(name) || ARTICLE.test(name) ? name : undefined
  return accepts === 'body' && isInstitution(name) ? name : undefined
}
