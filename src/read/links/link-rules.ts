/** The rules of `knowledge/en/cues/links.yaml`: predicates, clause marks, prepositions and adverbs that link two events. */
import { z } from 'zod'
import { rules } from '../../knowledge.ts'
import { LINK_TYPES } from '../../model/reading.ts'

const words = z.string().transform((line): readonly string[] => line.trim().split(/\s+/))
const side = z.enum(['clause', 'main'])
const proof = { yes: z.array(z.string()), no: z.array(z.string()) }
const head = { id: z.string(), type: z.enum(LINK_TYPES), ...proof }

const PredicateRule = z.strictObject({
  ...head,
  words,
  upos: z.enum(['VERB', 'NOUN', 'ADJ']).default('VERB'),
  object: words.optional(),
  equals: words.optional(),
  from: z.array(z.string()),
  to: z.array(z.string()),
})

const PhraseRule = z.strictObject({ ...head, phrases: words, verbs: words.optional(), from: side, to: side })
const MarkRule = z.strictObject({ ...head, marks: words, negated: z.literal('main').optional(), from: side, to: side })
const AdverbRule = z.strictObject({ ...head, adverbs: words, from: side, to: side })
const EqualsRule = z.strictObject({ ...head, equals: words, from: side, to: side })

const LinkRules = z.array(z.union([PredicateRule, PhraseRule, MarkRule, AdverbRule, EqualsRule]))

export type PredicateRule = z.infer<typeof PredicateRule>
export type PhraseRule = z.infer<typeof PhraseRule>
export type MarkRule = z.infer<typeof MarkRule>
export type AdverbRule = z.infer<typeof AdverbRule>
export type EqualsRule = z.infer<typeof EqualsRule>
export type LinkRule = PredicateRule | PhraseRule | MarkRule | AdverbRule | EqualsRule

/** Every link rule, in the order of the file. */
export const linkRules = (): readonly LinkRule[] => rules('cues/links.yaml', LinkRules)

export const isPredicateRule = (rule: LinkRule): rule is PredicateRule => 'words' in rule
export const isPhraseRule = (rule: LinkRule): rule is PhraseRule => 'phrases' in rule
export const isMarkRule = (rule: LinkRule): rule is MarkRule => 'marks' in rule
export const isAdverbRule = (rule: LinkRule): rule is AdverbRule => 'adverbs' in rule
export const isEqualsRule = (rule: LinkRule): rule is EqualsRule => 'equals' in rule && !('words' in rule)
