/**
 * Guards of the event lexicon: conditions on a frame, separated by spaces, that all must hold.
 *
 *     on                a phrase with `on` (any slot name); `on/against` either
 *     !object           no object
 *     object=deal,pact  the head word of the object (or a noun or participle before it) is one of these; `object=@weapon` a
 *                       class from words.yaml
 *     object!=chord     no object's head word is one of these
 *     object=@actor     the object names somebody; `@who` the object itself is somebody, not only something of
 *                       somebody's; `@name` the object is a name
 *     prt=off           the verb has this particle; `!prt` it has none
 *     passive           the verb is passive
 *     free              not a condition: the event stands even where nobody is named
 */
import { childrenBy, type Tree } from '../../model/tree.ts'
import { actorsIn, counted, isActor } from './actorish.ts'
import { type Frame, slot } from './frame.ts'
import { lemmaAt } from './lemma.ts'
import { eventWords } from './words.ts'

export interface Guard {
  readonly holds: (tree: Tree, frame: Frame) => boolean
  /** How many conditions it has: the more special sense wins. */
  readonly weight: number
  readonly free: boolean
}

type Condition = (tree: Tree, frame: Frame) => boolean

/** Parses the guard column; throws a RangeError that quotes what it does not understand. */
export function parseGuard(source: string): Guard {
  const parts = source.split(/\s+/).filter((part) => part && part !== '-')
  const conditions = parts.filter((part) => part !== 'free').map(condition)
  return {
    holds: (tree, frame) => conditions.every((holds) => holds(tree, frame)),
    weight: parts.reduce((sum, part) => sum + weightOf(part), 0),
    free: parts.includes('free'),
  }
}

/** A word list says more than a mere presence, a presence more than an absence. */
function weightOf(part: string): number {
  if (part === 'free') return 0
  if (part.startsWith('!') || part.includes('!=')) return 0.3
  if (part.includes('=@actor')) return 0.75
  if (part.includes('=@who') || part.includes('=@name')) return 0.8
  return part.includes('=') ? 2 : 0.7
}

/** Alternatives are joined by a slash; names before a value share it: `on/against=@actor/passive`. */
function condition(part: string): Condition {
  const [, first = part, rest] = /^(.*?=[^/]*)\/(.+)$/.exec(part) ?? []
  const holds = simple(first)
  if (!rest) return holds
  const other = condition(rest)
  return (tree, frame) => holds(tree, frame) || other(tree, frame)
}

function simple(part: string): Condition {
  const match = /^(!?)([a-z/ _-]+)(?:(!?=)(.+))?$/.exec(part)
  if (!match) throw new RangeError(`Guard '${part}' is not understood.`)
  const [, not, names = '', sign, values] = match
  for (const value of values?.split(',') ?? []) if (value.startsWith('@') && !ACTOR_CLASSES.has(value)) classOf(value.slice(1))
  const holds = sign && values ? comparison(names, sign, values.split(',')) : presence(names)
  return not ? (tree, frame) => !holds(tree, frame) : holds
}

/** Not word lists, but judged by the words around. */
const ACTOR_CLASSES: ReadonlySet<string> = new Set(['@actor', '@who', '@name'])

function presence(names: string): Condition {
  if (names === 'passive') return (_, frame) => frame.passive
  if (names === 'prt') return (_, frame) => frame.particles.size > 0
  const slots = names.split('/').map((name) => name.replaceAll('_', ' '))
  return (_, frame) => slots.some((name) => slot(frame, name).length > 0)
}

function comparison(names: string, sign: string, values: readonly string[]): Condition {
  if (names === 'prt') return (_, frame) => values.some((value) => frame.particles.has(value))
  const slots = names.split('/').map((name) => name.replaceAll('_', ' '))
  const wanted = sign === '='
  return (tree, frame) => slots.flatMap((name) => slot(frame, name)).some((token) => isOneOf(tree, token, values)) === wanted
}

function isOneOf(tree: Tree, token: number, values: readonly string[]): boolean {
  const head = counted(tree, token)
  const participles = childrenBy(tree, head, 'amod').filter((i) => tree.tokens[i]!.upos === 'VERB')
  const lemmas = [head, ...childrenBy(tree, head, 'compound'), ...participles].map((i) => lemmaAt(tree, i))
  return values.some((value) => {
    if (value === '@actor') return actorsIn(tree, token).length > 0
    if (value === '@name') return tree.tokens[head]!.upos === 'PROPN'
    if (value === '@who') return isActor(tree, head) && lemmaAt(tree, head) !== 'it'
    const words = value.startsWith('@') ? classOf(value.slice(1)) : new Set([value])
    return lemmas.some((lemma) => words.has(lemma) || words.has(`${lemma}s`))
  })
}

function classOf(name: string): ReadonlySet<string> {
  const words = eventWords().classes[name]
  if (!words) throw new RangeError(`Guard class '@${name}' is not in knowledge/en/events/words.yaml.`)
  return words
}
