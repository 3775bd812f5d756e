/** The closed word lists that the event reader goes by, from `knowledge/en/events/words.yaml`. */
import { z } from 'zod'
import { rules } from '../../knowledge.ts'

const words = z.string().transform((line): ReadonlySet<string> => new Set(line.trim().split(/\s+/)))

const Words = z.strictObject({
  light: words.describe('verbs that only carry an event noun as their object'),
  carriers: words.describe('verbs that are no event of their own when their object is one'),
  support: words.describe('verbs whose subject is also the doer of the event noun in their object'),
  engaged: words.describe('event nouns that somebody can be in or at'),
  getting: words.describe('verbs whose subject is at the receiving end of the event noun in their object'),
  responsible: words.describe('words whose subject has done the event noun after for'),
  pinning: words.describe('verbs that say of the event noun in their object that whoever follows with on has done it'),
  drawing: words.describe('verbs whose object, an event noun, comes from whoever follows with from'),
  stance: words.describe('event nouns of which, after in, the subject of the verb is the doer'),
  blaming: words.describe('verbs whose object is said to have done the event noun after for or of'),
  adverbs: words.describe('particles that are hardly ever prepositions before a noun phrase'),
  enter: words.describe('verbs whose subject is the doer of the event noun in a prepositional phrase'),
  performed: words.describe('participles after a noun whose agent is the doer'),
  brokered: words.describe('participles after a noun whose agent is the mediator'),
  objectControl: words.describe('verbs whose object does what their infinitive or gerund says'),
  obliqueControl: words.describe('verbs whose prepositional object does what the infinitive says'),
  states: words.describe('verbs that tell of a state or a thought, or only carry words: never an act'),
  linkMarks: words.describe('conjunctions of cause and condition'),
  quantities: words.describe('nouns that only count what follows with of'),
  prefixes: words.describe(
    'first parts of hyphenated verbs that are still verbs (`re-arrested`); after others they describe (`rebel-held`)',
  ),
  measures: words.describe('nouns that measure what follows with of, and never stand for people'),
  conditions: words.describe('what a state is of, where it is no country'),
  efforts: words.describe('nouns that may be modified by the event noun itself'),
  calendar: words,
  timeNouns: words,
  personPronouns: words,
  indefinites: words.describe('determiners and adjectives that stand for people'),
  particles: words,
  groups: words.describe('agent nouns that the WordNet list lacks'),
  notAgents: words.describe('agent nouns of the WordNet list that seldom are people in news'),
  classes: z.record(z.string(), words).describe('noun classes that guards name with @'),
})

export type EventWords = z.infer<typeof Words>

let known: EventWords | undefined

/** Read on first use. */
export function eventWords(): EventWords {
  known ??= rules('events/words.yaml', Words)
  return known
}
