/** In a text that names one country only, its governments, armies, rebels and crowds are of that country. */
import type { Draft } from './actor.ts'

/** Sectors whose people belong to a country even when their words do not say to which. */
const NATIONAL = new Set(['GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY', 'REB', 'OPP', 'CVL', 'PTY', 'LAB', 'REF', 'AGR', 'EDU', 'CRM', 'REL'])

export function withOneCountry(drafts: readonly Draft[]): readonly Draft[] {
  const countries = new Set(drafts.flatMap((draft) => draft.country ?? []))
  const [only] = countries
  if (countries.size !== 1 || !only) return drafts
  return drafts.map((draft) => (draft.country || !NATIONAL.has(draft.sector ?? '') ? draft : { ...draft, country: only }))
}
