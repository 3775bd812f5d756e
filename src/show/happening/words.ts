/** A happening in a few words. */
import type { HappeningSummary } from '../api/answers.ts'

type Told = Pick<HappeningSummary, 'lemma' | 'type' | 'actors'>
type Role = Told['actors'][number]['role']

/** So many names a role; the rest is counted. */
const MOST = 2

/** 'Coalition → militia: attack'; 'Ceasefire in Basra' where nobody is named. */
export function happeningTitle(told: Told): string {
  const who = partiesWords(told)
  const word = told.lemma.replaceAll('_', ' ') || told.type.toLowerCase()
  if (who) return `${who}: ${word}`
  const through = namesOf(told, 'mediator')
  const place = namesOf(told, 'place')
  return `${word[0]!.toUpperCase()}${word.slice(1)}${through ? ` through ${through}` : ''}${place ? ` in ${place}` : ''}`
}

/** 'Coalition → militia', '→ militia' where nobody is named who did it, '' where nobody is named at all. */
export function partiesWords(told: Told): string {
  const [source, target] = [namesOf(told, 'source'), namesOf(told, 'target')]
  return target ? `${source} → ${target}`.trim() : source
}

/** 'army, rebels +2'; each name once, whatever its capitals. */
export function namesOf({ actors }: Told, role: Role, most = MOST): string {
  const names = [...new Map(partiesOf({ actors }, role).map(({ name }) => [name.toLowerCase(), name])).values()]
  return names.length > most ? `${names.slice(0, most).join(', ')} +${names.length - most}` : names.join(', ')
}

export const partiesOf = ({ actors }: Pick<Told, 'actors'>, role: Role): Told['actors'] => actors.filter((one) => one.role === role)

const STATES: Readonly<Record<HappeningSummary['state'], string>> = {
  asserted: 'said to have happened',
  denied: 'said not to have happened',
  contested: 'some say that it happened, some that it did not',
  open: 'planned, asked for or feared; nobody says that it happened',
}

export const stateWords = (state: HappeningSummary['state']): string => STATES[state]

const ROLES: Readonly<Record<Role, string>> = {
  source: 'who',
  target: 'to whom',
  mediator: 'through',
  place: 'in',
  instrument: 'with',
  topic: 'about',
}

export const roleWords = (role: Role): string => ROLES[role]
