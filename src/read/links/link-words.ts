import { z } from 'zod'
import { rules } from '../../knowledge.ts'

const words = z.string().transform((line): ReadonlySet<string> => new Set(line.trim().split(/\s+/)))

const LinkWords = z.strictObject({
  pointers: words.describe('pronouns that stand for what was told'),
  aspects: words.describe('nouns through which an event inside them is meant'),
  shells: words.describe('nouns that, definite, stand for what was told'),
})

export type LinkWords = z.infer<typeof LinkWords>

/** Words that point back at events, from `knowledge/en/cues/link-words.yaml`. */
export const linkWords = (): LinkWords => rules('cues/link-words.yaml', LinkWords)
