/** Links drawn by a predicate: `The pact averted a war`, `The talks resulted in a ceasefire`, `set the stage for`. */

import type { Span } from '../../model/reading.ts'
import { childrenBy, formOf, spanOf, type Tree } from '../../model/tree.ts'
import { clauseFrame } from '../events/clause.ts'
import type { Frame } from '../events/frame.ts'
import { lemmaAt } from '../events/lemma.ts'
import { nominalFrame } from '../events/nominal.ts'
import type { Sides } from './draft.ts'
import { isPredicateRule, linkRules, type PredicateRule } from './link-rules.ts'

/** What every predicate rule finds at a token. */
export function predicateLinks(tree: Tree, token: number): readonly Sides[] {
  const rules = rulesFor(tree, token)
  if (rules.length === 0 || isNegated(tree, token)) return []
  const frame = tree.tokens[token]!.upos === 'NOUN' ? nounFrame(tree, token) : clauseFrame(tree, token)
  return rules.flatMap((rule) => sidesOf(tree, rule, frame) ?? [])
}

/** What did not lead to something draws no link. */
const isNegated = (tree: Tree, token: number): boolean =>
  (tree.children[token] ?? []).some((c) => ['not', 'never', 'neither'].includes(lemmaAt(tree, c)))

let index: ReadonlyMap<string, readonly PredicateRule[]> | undefined

function rulesFor(tree: Tree, token: number): readonly PredicateRule[] {
  index ??= indexed()
  const { upos } = tree.tokens[token]!
  return index.get(`${lemmaAt(tree, token)}/${upos}`) ?? []
}

function indexed(): ReadonlyMap<string, readonly PredicateRule[]> {
  const found = new Map<string, PredicateRule[]>()
  for (const rule of linkRules().filter(isPredicateRule)) {
    for (const word of rule.words) {
      const key = `${word.split('+')[0]}/${rule.upos}`
      found.set(key, [...(found.get(key) ?? []), rule])
    }
  }
  return found
}

function sidesOf(tree: Tree, rule: PredicateRule, frame: Frame): Sides | undefined {
  const { token } = frame
  const particle = particleFor(rule, lemmaAt(tree, token), frame)
  if (particle === undefined) return undefined
  const object = rule.object ? (frame.slots.get('object') ?? []).find((o) => rule.object!.includes(lemmaAt(tree, o))) : undefined
  if (rule.object && object === undefined) return undefined
  if (rule.equals && !rule.equals.some((word) => frame.slots.has(word))) return undefined
  const slots = object === undefined ? frame.slots : withPrepositions(tree, object, frame.slots)
  const from = rule.from.flatMap((name) => slots.get(name) ?? [])
  const to = [...rule.to, particle]
    .flatMap((name) => slots.get(name) ?? [])
    .filter((t) => t !== object && !from.includes(t) && !isPurpose(tree, t))
  return to.length === 0
    ? undefined
    : { type: rule.type, from, to, predicate: token, signal: signalOf(tree, token, particle, object), rule: `links/${rule.id}` }
}

/** `in order to postpone` is why, not what came of it. */
const isPurpose = (tree: Tree, t: number): boolean => childrenBy(tree, t, 'mark').some((c) => childrenBy(tree, c, 'fixed').length > 0)

/** The particle that the rule asks for ('' for none); undefined where the verb has not got it. */
function particleFor(rule: PredicateRule, lemma: string, frame: Frame): string | undefined {
  const forms = rule.words.filter((word) => word.split('+')[0] === lemma).map((word) => word.split('+')[1] ?? '')
  const asked = forms.find((particle) => particle !== '' && (frame.particles.has(particle) || frame.slots.has(particle)))
  if (asked) return asked
  return forms.includes('') && !['off', 'out', 'up', 'down'].some((particle) => frame.particles.has(particle)) ? '' : undefined
}

/** `the stage for X`, `the way to X`: prepositions of the object, and of the verb. */
function withPrepositions(tree: Tree, object: number, slots: Frame['slots']): Frame['slots'] {
  const merged = new Map(slots)
  for (const child of childrenBy(tree, object, 'nmod', 'acl')) {
    for (const mark of childrenBy(tree, child, 'case', 'mark'))
      merged.set(lemmaAt(tree, mark), [...(merged.get(lemmaAt(tree, mark)) ?? []), child])
  }
  return merged
}

/** A noun's frame; `equals` is what it is said to be: `The strike was the result of …`. */
function nounFrame(tree: Tree, noun: number): Frame {
  const frame = nominalFrame(tree, noun)
  const isPredicate = childrenBy(tree, noun, 'cop').length > 0
  const subjects = isPredicate ? childrenBy(tree, noun, 'nsubj') : []
  return subjects.length === 0 ? frame : { ...frame, slots: new Map([...frame.slots, ['equals', subjects]]) }
}

function signalOf(tree: Tree, token: number, particle: string, object: number | undefined): Span {
  if (object !== undefined) return spanOf(tree, [token, object])
  const after = particle === '' ? -1 : [token + 1, token + 2].findIndex((i) => tree.tokens[i] && formOf(tree, i).toLowerCase() === particle)
  return spanOf(tree, after < 0 ? [token] : [token, token + 1 + after])
}
