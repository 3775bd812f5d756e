/** Words that hand over to somebody else, from `knowledge/en/cues/attribution-*.tsv`. */
import { z } from 'zod'
import { table } from '../../knowledge.ts'

const STANCES = ['says', 'reveals', 'thinks', 'fears', 'expects', 'doubts', 'denies'] as const
const USES = ['preposition', 'owned', 'accusing', 'counting', 'telling', 'answering', 'unnamed'] as const
const CueRow = z.object({ lemma: z.string(), upos: z.string(), stance: z.enum(STANCES) })
const PhraseRow = z.object({ words: z.string(), use: z.enum(USES), with: z.string(), stance: z.string() })

export type Stance = (typeof STANCES)[number]
export type PhraseUse = (typeof USES)[number]

let cues: ReadonlyMap<string, Stance> | undefined
let phrases: ReadonlyMap<string, readonly string[]> | undefined

/** The stance of a cue that takes a clause, or undefined when the word is none. */
export function stanceOf(lemma: string, upos: string): Stance | undefined {
  cues ??= new Map(table('cues/attribution-cues.tsv', CueRow).map((row) => [`${row.lemma}/${row.upos}`, row.stance]))
  return cues.get(`${lemma}/${upos}`)
}

/** The prepositions that go with a phrase of one use; empty for none, undefined when it is no such phrase. */
export function phraseWith(use: PhraseUse, words: string): readonly string[] | undefined {
  phrases ??= new Map(
    table('cues/attribution-phrases.tsv', PhraseRow).flatMap((row) =>
      row.words.split('|').map((w) => [`${row.use}/${w}`, row.with === '-' ? [] : row.with.split('|')] as const),
    ),
  )
  return phrases.get(`${use}/${words}`)
}
