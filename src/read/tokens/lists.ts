/** The word lists of `knowledge/en/cues` that tell words and sentences apart, each as a set or map. */
import { z } from 'zod'
import { table } from '../../knowledge.ts'

const Abbreviation = z.object({
  form: z.string(),
  ends: z.enum(['never', 'maybe']),
  next: z.enum(['any', 'name', 'number', 'lower']),
})
export type Abbreviation = z.infer<typeof Abbreviation>

const Form = z.object({ form: z.string() })
const Hyphen = z.object({ kind: z.enum(['prefix', 'suffix', 'word']), form: z.string() })
const Contraction = z.object({ form: z.string(), parts: z.string() })

export const abbreviations: ReadonlyMap<string, Abbreviation> = new Map(
  table('cues/abbreviations.tsv', Abbreviation).map((row) => [row.form, row]),
)

/** Lengths of the parts of a contraction, by its form in small letters. */
export const contractions: ReadonlyMap<string, readonly number[]> = new Map(
  table('cues/contractions.tsv', Contraction).map(({ form, parts }) => [form, parts.split(' ').map((part) => part.length)]),
)

export const units = formsOf('cues/units.tsv')
export const openers = formsOf('cues/sentence-openers.tsv')

export const hyphenPrefixes = hyphens('prefix')
export const hyphenSuffixes = hyphens('suffix')
export const hyphenWords = hyphens('word')

function formsOf(name: string): ReadonlySet<string> {
  return new Set(table(name, Form).map(({ form }) => form))
}

function hyphens(kind: z.infer<typeof Hyphen>['kind']): ReadonlySet<string> {
  const rows = table('cues/hyphens.tsv', Hyphen)
  return new Set(rows.filter((row) => row.kind === kind).map((row) => row.form))
}
