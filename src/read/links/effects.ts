/** Who gains and who loses: `benefits Iran`, `a blow to the union`, `strengthened the minister's position`. */
import { z } from 'zod'
import { rules } from '../../knowledge.ts'
import type { FoundEffect } from '../../model/document.ts'
import { ancestors, childrenBy, formOf, spanOf, type Tree } from '../../model/tree.ts'
import { actorsIn, conjuncts, isActor } from '../events/actorish.ts'
import { clauseFrame } from '../events/clause.ts'
import type { Frame } from '../events/frame.ts'
import { lemmaAt } from '../events/lemma.ts'
import { nominalFrame } from '../events/nominal.ts'
import type { EventFinder } from './event-finder.ts'

const words = z.string().transform((line): readonly string[] => line.trim().split(/\s+/))
const proof = { yes: z.array(z.string()), no: z.array(z.string()) }
const head = { id: z.string(), sign: z.enum(['+', '-']), ...proof }

const WordRule = z.strictObject({
  ...head,
  words,
  upos: z.enum(['VERB', 'NOUN']).default('VERB'),
  object: words.optional(),
  into: z.boolean().default(false).describe('whether the object noun stands after in or into'),
  with: words.optional().describe('adjectives, one of which the object noun must have'),
  who: z.array(z.string()),
  by: z.array(z.string()),
})
const PhraseRule = z.strictObject({ ...head, phrases: words })
const EffectRules = z.array(z.union([WordRule, PhraseRule]))

type WordRule = z.infer<typeof WordRule>
type PhraseRule = z.infer<typeof PhraseRule>
export type EffectRule = WordRule | PhraseRule

/** Every effect rule, in the order of the file. */
export const effectRules = (): readonly EffectRule[] => rules('cues/effects.yaml', EffectRules)

/** An effect whose event may still have to be made: of the word `behind` it. */
export interface EffectDraft extends Omit<FoundEffect, 'event'> {
  readonly event: string | undefined
  readonly behind: number
}

/** The effects that the word at this token tells of. */
export function effectsAt(finder: EventFinder, token: number): readonly EffectDraft[] {
  return effectRules().flatMap((rule) => ('phrases' in rule ? byPhrase(finder, rule, token) : byWord(finder, rule, token)))
}

function byWord(finder: EventFinder, rule: WordRule, token: number): readonly EffectDraft[] {
  const { tree } = finder
  if (tree.tokens[token]!.upos !== rule.upos || isNegated(tree, token)) return []
  const forms = rule.words.map((word) => word.split('+')).filter(([lemma]) => lemma === lemmaAt(tree, token))
  if (forms.length === 0) return []
  const frame = rule.upos === 'NOUN' ? nounFrame(tree, token) : clauseFrame(tree, token)
  const form = forms.find(([, particle]) => !particle || frame.particles.has(particle) || frame.slots.has(particle))
  const object = rule.object ? objectNoun(tree, rule, frame) : undefined
  if (!form || (rule.object && object === undefined)) return []
  const affected = affectedBy(tree, rule, frame, object)
  const event = eventBehind(finder, rule, frame)
  const behind = rule.by.flatMap((name) => frame.slots.get(name) ?? []).find((t) => isEventWord(tree, t)) ?? token
  return affected.map((who) => ({ event, behind, token: who, sign: rule.sign, signal: spanOf(tree, [token]), rule: `effects/${rule.id}` }))
}

function byPhrase(finder: EventFinder, rule: PhraseRule, token: number): readonly EffectDraft[] {
  const { tree } = finder
  const phrase = rule.phrases
    .map((p) => p.split('+'))
    .find((p) => p.every((word, k) => tree.tokens[token + k] && formOf(tree, token + k).toLowerCase() === word))
  if (!phrase) return []
  const last = token + phrase.length - 1
  const object = ancestors(tree, last).find((i) => i > last)
  const main = ancestors(tree, token).find((i) => i < token)
  const event = main === undefined ? undefined : finder.clauseOf(main)?.id
  if (object === undefined || main === undefined) return []
  return people(tree, object).map((who) => ({
    event,
    behind: main,
    token: who,
    sign: rule.sign,
    signal: spanOf(tree, [token, last]),
    rule: `effects/${rule.id}`,
  }))
}

const isEventWord = (tree: Tree, t: number): boolean => ['NOUN', 'VERB'].includes(tree.tokens[t]!.upos) && !isActor(tree, t)

/** `hold` in `the group's hold`, `position` in `in a difficult position`. */
function objectNoun(tree: Tree, rule: WordRule, frame: Frame): number | undefined {
  const places = rule.into ? [...(frame.slots.get('in') ?? []), ...(frame.slots.get('into') ?? [])] : (frame.slots.get('object') ?? [])
  const wanted = rule.object!.map((word) => word.split('+'))
  return places.find(
    (t) =>
      wanted.some((word) => matches(tree, word, t)) &&
      (!rule.with || childrenBy(tree, t, 'amod').some((c) => rule.with!.includes(lemmaAt(tree, c)))),
  )
}

const matches = (tree: Tree, word: readonly string[], t: number): boolean =>
  lemmaAt(tree, t) === word.at(-1) && (word.length === 1 || childrenBy(tree, t, 'amod').some((c) => lemmaAt(tree, c) === word[0]))

function affectedBy(tree: Tree, rule: WordRule, frame: Frame, object: number | undefined): readonly number[] {
  const ofObject =
    object === undefined
      ? []
      : rule.who.flatMap((name) =>
          name === 'possessor' ? childrenBy(tree, object, 'nmod:poss') : name === 'of' ? childrenBy(tree, object, 'nmod') : [],
        )
  const slots = rule.who.flatMap((name) => (name === 'possessor' || name === 'of' ? [] : (frame.slots.get(name) ?? [])))
  const whom = [...ofObject, ...slots].filter((t) => t !== object)
  return [...new Set(whom.flatMap((t) => people(tree, t)))].filter((t) => !isExcepted(tree, t))
}

const people = (tree: Tree, token: number): readonly number[] => conjuncts(tree, token).flatMap((t) => actorsIn(tree, t))

/** `benefits Iran and not Iraq`: Iraq is left out. */
const isExcepted = (tree: Tree, token: number): boolean => (tree.children[token] ?? []).some((c) => lemmaAt(tree, c) === 'not')

const isNegated = (tree: Tree, token: number): boolean =>
  (tree.children[token] ?? []).some((c) => ['not', 'never', 'no', 'neither'].includes(lemmaAt(tree, c)))

/** The event that is said to have the effect, else the word's own. */
function eventBehind(finder: EventFinder, rule: WordRule, frame: Frame): string | undefined {
  const named = rule.by.flatMap((name) => frame.slots.get(name) ?? []).flatMap((t) => finder.meant(t))
  return (
    named[0] ??
    finder.own(frame.token) ??
    (finder.tree.tokens[frame.token]!.upos === 'NOUN' ? undefined : finder.clauseOf(frame.token))
  )?.id
}

function nounFrame(tree: Tree, noun: number): Frame {
  const frame = nominalFrame(tree, noun)
  const subjects = childrenBy(tree, noun, 'cop').length > 0 ? childrenBy(tree, noun, 'nsubj') : []
  return { ...frame, slots: new Map([...frame.slots, ['equals', subjects], ...prepositions(tree, noun)]) }
}

/** `a blow to X` may hang on the noun or on the verb beside it. */
function prepositions(tree: Tree, noun: number): readonly (readonly [string, readonly number[]])[] {
  const found = childrenBy(tree, noun, 'nmod', 'obl').flatMap((child) =>
    childrenBy(tree, child, 'case').map((mark) => [lemmaAt(tree, mark), [child]] as const),
  )
  return found
}
