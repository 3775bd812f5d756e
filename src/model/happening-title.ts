/** A happening in a few words: on the page, in the report. */
import type { Happening } from './comparison.ts'
import type { ArgumentRole } from './reading.ts'

type Told = Pick<Happening, 'lemma' | 'type'> & {
  readonly actors: readonly Pick<Happening['actors'][number], 'role' | 'name'>[]
}

/** So many names a role; the rest is counted. */
const MOST = 2

/** 'Coalition → militia: attack'; 'Ceasefire in Basra' where nobody is named who did it or to whom it was done. */
export function happeningTitle(told: Told): string {
  const who = parties(told)
  const word = told.lemma.replaceAll('_', ' ') || told.type.toLowerCase()
  if (who) return `${who}: ${word}`
  const through = namesOf(told, 'mediator')
  const place = namesOf(told, 'place')
  return `${word[0]!.toUpperCase()}${word.slice(1)}${through ? ` through ${through}` : ''}${place ? ` in ${place}` : ''}`
}

/** 'Coalition → militia', '→ militia' where nobody is named who did it, '' where nobody is named at all. */
function parties(told: Told): string {
  const [source, target] = [namesOf(told, 'source'), namesOf(told, 'target')]
  return target ? `${source} → ${target}`.trim() : source
}

/** 'army, rebels +2'; each name once, whatever its capitals. */
function namesOf({ actors }: Told, wanted: ArgumentRole): string {
  const named = actors.filter(({ role }) => role === wanted).map(({ name }) => [name.toLowerCase(), name] as const)
  const names = [...new Map(named).values()]
  return names.length > MOST ? `${names.slice(0, MOST).join(', ')} +${names.length - MOST}` : names.join(', ')
}
