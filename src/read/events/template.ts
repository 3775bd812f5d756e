/** Argument templates: which slots of a frame fill which role, from `knowledge/en/events/templates.yaml`. */
import { z } from 'zod'
import { rules } from '../../knowledge.ts'
import type { FoundArgument } from '../../model/document.ts'
import type { ArgumentRole } from '../../model/reading.ts'
import { formOf, phraseSpan, type Tree } from '../../model/tree.ts'
import { actorsIn, conjuncts, counted, isDated, startsUpper } from './actorish.ts'
import { type Frame, slot } from './frame.ts'
import { isAbstract, kindOfNoun } from './kinds.ts'
import { lemmaAt } from './lemma.ts'
import { eventWords } from './words.ts'

const Template = z.strictObject({
  id: z.string(),
  about: z.string(),
  source: z.string().optional(),
  target: z.string().optional(),
  mediator: z.string().optional(),
  place: z.string().optional(),
  topic: z.string().optional(),
  things: z.boolean().default(false).describe('whether a target may be a thing'),
  symmetric: z.boolean().default(false).describe('whether actors joined by and in one slot act on each other'),
  yes: z.array(z.string()).min(1),
  no: z.array(z.string()).min(1),
})

export type Template = z.infer<typeof Template>

let known: ReadonlyMap<string, Template> | undefined

/** All templates, in the order of the file. */
export const allTemplates = (): readonly Template[] => rules('events/templates.yaml', z.array(Template))

/** Throws when a lexicon row names a template that is not there. */
export function templateOf(id: string): Template {
  known ??= new Map(allTemplates().map((template) => [template.id, template]))
  const template = known.get(id)
  if (!template) throw new RangeError(`Template '${id}' is not in knowledge/en/events/templates.yaml.`)
  return template
}

const ROLES = ['source', 'target', 'mediator', 'place', 'topic'] as const

/** The arguments that a frame gives by a template; a token fills one role only, the first that takes it. */
export function argumentsBy(tree: Tree, frame: Frame, template: Template): readonly FoundArgument[] {
  const taken = new Set<number>([frame.token])
  const found: FoundArgument[] = []
  for (const role of ROLES) {
    for (const { token, path } of fill(tree, frame, template, role, taken)) {
      taken.add(token)
      found.push({ role, token, path, span: phraseSpan(tree, token) })
    }
  }
  return found
}

/** Slots whose words were judged when the slot was filled. */
const DIRECT: ReadonlySet<string> = new Set(['anti', 'modifier', 'place-modifier'])

interface Filler {
  readonly token: number
  readonly path: string
}

/** The first alternative of `a | b + c` that leads to somebody. */
function fill(tree: Tree, frame: Frame, template: Template, role: (typeof ROLES)[number], taken: ReadonlySet<number>): readonly Filler[] {
  for (const alternative of (template[role] ?? '').split('|')) {
    const fillers = alternative
      .split('+')
      .map((name) => name.trim())
      .filter(Boolean)
      .flatMap((name) =>
        slot(frame, name).flatMap((token) =>
          (DIRECT.has(name) ? [token] : accepted(tree, token, role, template)).map((t) => ({ token: t, path: name })),
        ),
      )
    const free = fillers.filter(({ token }) => !taken.has(token))
    if (free.length > 0) return free
  }
  return []
}

function accepted(tree: Tree, token: number, role: ArgumentRole, template: Template): readonly number[] {
  const all = conjuncts(tree, token)
    .map((i) => counted(tree, i))
    .filter((i) => role !== 'target' || !isEmpty(tree, i, template))
  if (role === 'place') return all.filter((i) => isPlace(tree, i))
  if (role === 'topic') return all.filter((i) => actorsIn(tree, i)[0] !== i && !isDated(tree, i)).slice(0, 1)
  if (role === 'target' && template.things) return all.flatMap((i) => thing(tree, i))
  return [...new Set(all.flatMap((i) => actorsIn(tree, i)))]
}

/** `himself`; and `it` where the act is one of words (`denied it`): nobody is meant. */
const isEmpty = (tree: Tree, i: number, { things }: Template): boolean => {
  const form = formOf(tree, i).toLowerCase()
  return /(self|selves)$/.test(form) || (!things && ['it', 'this', 'that', 'which'].includes(form))
}

/** A thing may be a target, an abstraction or a span of time may not. */
function thing(tree: Tree, i: number): readonly number[] {
  const { upos } = tree.tokens[i]!
  const lemma = lemmaAt(tree, i)
  const words = eventWords()
  if (words.timeNouns.has(lemma) || isDated(tree, i)) return []
  if (words.classes.abstract?.has(lemma) || isAbstract(lemma)) return actorsIn(tree, i)
  return ['NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM', 'DET'].includes(upos) ? [i] : []
}

function isPlace(tree: Tree, i: number): boolean {
  const { upos } = tree.tokens[i]!
  const lemma = lemmaAt(tree, i)
  const words = eventWords()
  if (isDated(tree, i) || words.timeNouns.has(lemma)) return false
  if (upos === 'PROPN') return true
  return upos === 'NOUN' && (words.classes.place?.has(lemma) || kindOfNoun(lemma) === 'place' || startsUpper(tree, i))
}
