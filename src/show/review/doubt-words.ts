import type { Doubt } from '../../model/review.ts'

/** Reasons as they stand in the list of them: 'a pronoun'. */
export const DOUBT_WORDS: Readonly<Record<Doubt, string>> = {
  'linked-only': 'an event by its surroundings only',
  noun: 'named by a noun',
  untyped: 'no type found',
  nobody: 'nobody found',
  'no-source': 'no doer found',
  'no-target': 'nobody found it was done to',
  unresolved: 'words that mean nobody known',
  pronoun: 'a pronoun',
  'maybe-same': 'may be the same as another',
  'left-open': 'left open whether it happened',
  denied: 'said not to have happened',
  hedged: 'not certain',
  elsewhere: 'affirmed or denied elsewhere',
  'unnamed-voice': 'an unnamed voice',
  'date-handed-on': 'a date from the story around it',
  'date-year': 'a year filled in',
  'no-date': 'no date',
  'one-origin': 'one origin only',
}
