/** Who does what to whom: triggers from the lexicon, arguments from their frames. */
import type { Document, FoundArgument, FoundEvent } from '../../model/document.ts'
import type { Reader } from '../../model/reader.ts'
import { type Tree, treeOf } from '../../model/tree.ts'
import { counted } from './actorish.ts'
import { slot } from './frame.ts'
import { lemmaAt } from './lemma.ts'
import { linkedAct } from './linked.ts'
import { readableSentences } from './readable.ts'
import { tallyAt } from './tally.ts'
import { argumentsBy } from './template.ts'
import { hyphenated, type Trigger, takenUp, triggerAt } from './trigger.ts'
import { eventWords } from './words.ts'

export const events: Reader = {
  name: 'events',
  version: '1',
  about: 'Finds events and their participants in the parse, by the lexicon and the argument templates.',
  requires: ['sentences', 'tokens', 'passages'],
  provides: ['foundEvents'],
  read: (document) => ({ foundEvents: eventsIn(document) }),
}

/** Events in order of their triggers; copied passages, headings over a body, and furniture are not read. */
export function eventsIn(document: Document): readonly FoundEvent[] {
  const tree = treeOf(document)
  const readable = readableSentences(document)
  const tokens = tree.tokens.map((_, i) => i).filter((i) => readable.has(tree.tokens[i]!.sentence))
  const told = accepted(
    tree,
    tokens.flatMap((i) => triggerAt(tree, i) ?? []),
  )
  const taken = new Set(told.map(({ trigger }) => trigger.token))
  const triggers = told.map(({ trigger }) => trigger)
  const again = tokens.filter((i) => !taken.has(i)).flatMap((i) => takenUp(tree, i, triggers) ?? linkedAct(tree, i, taken) ?? [])
  const all = [...told, ...accepted(tree, again)].sort((a, b) => a.trigger.token - b.trigger.token)
  const found = all.filter(({ trigger }) => !isCarrier(tree, trigger, all)).map((candidate) => candidate.found)
  const heads = new Set(found.map(({ token }) => token))
  return [...found, ...tokens.flatMap((i) => (heads.has(i) ? [] : (tallyAt(tree, i, heads) ?? [])))].sort((a, b) => a.token - b.token)
}

/** Triggers with their arguments, as far as somebody takes part. */
function accepted(tree: Tree, triggers: readonly Trigger[]): readonly Candidate[] {
  const tokens = new Set(triggers.map(({ token }) => token))
  const candidates = triggers.map((trigger) => ({ trigger, found: eventFrom(tree, trigger) }))
  return withEventSources(candidates).filter(
    ({ trigger, found }) => hasActor(found) || (trigger.sense.guard.free && !hasOtherDoer(trigger, tokens)),
  )
}

/** The event that the lexicon sees at a token, whether or not an actor stands beside it; for links, which need no actor. */
export function eventAt(tree: Tree, token: number): FoundEvent | undefined {
  const trigger = triggerAt(tree, token)
  return trigger && eventFrom(tree, trigger)
}

interface Candidate {
  readonly trigger: Trigger
  readonly found: FoundEvent
}

function eventFrom(tree: Tree, { token, sense, frame, template }: Trigger): FoundEvent {
  const { end, lemma } = tree.tokens[token]!
  const { start } = tree.tokens[hasOwnSense(sense, lemma) ? token : (hyphenated(tree, token) ?? token)]!
  return {
    id: `event:${start}-${end}`,
    start,
    end,
    lemma: sense.lemma === `${lemma}s` ? lemma : sense.lemma,
    type: sense.type === 'NONE' ? 'OTHER' : sense.type,
    ...(sense.mode ? { mode: sense.mode } : {}),
    ...(sense.cameo ? { cameo: sense.cameo } : {}),
    arguments: argumentsBy(tree, frame, template),
    token,
    rule: sense.rule,
  }
}

/** `cease-fire` is one trigger; `U.S.-brokered` is not. */
const hasOwnSense = (sense: Trigger['sense'], lemma: string): boolean => !sense.lemma.includes('-') || lemma.includes('-')

/** `Israeli air strikes killed two`: where an event is the subject, its doer is the doer. */
function withEventSources(candidates: readonly Candidate[]): readonly Candidate[] {
  const byToken = new Map(candidates.map((candidate) => [candidate.trigger.token, candidate.found]))
  return candidates.map(({ trigger, found }) => {
    if (!FORCEFUL.has(found.type) || found.arguments.some(({ role }) => role === 'source')) return { trigger, found }
    const doers = slot(trigger.frame, 'subject').flatMap((i) => byToken.get(i)?.arguments.filter(({ role }) => role === 'source') ?? [])
    return { trigger, found: { ...found, arguments: [...doers.map(viaEvent), ...found.arguments] } }
  })
}

const FORCEFUL: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'THREATEN'])

const viaEvent = (argument: FoundArgument): FoundArgument => ({ ...argument, path: `subject event > ${argument.path ?? ''}` })

/** `held` in `held talks`: the noun is the event, if both are of one type (`cut off aid` is another act than the aid). */
function isCarrier(tree: Tree, { token, frame, sense }: Trigger, kept: readonly Candidate[]): boolean {
  if (sense.pos !== 'VERB' || !eventWords().carriers.has(lemmaAt(tree, token))) return false
  const objects = slot(frame, 'object').map((i) => counted(tree, i))
  const isObject = (i: number): boolean => objects.some((object) => i === object || isCompound(tree, i, object))
  return kept.some(({ trigger }) => trigger.sense.pos === 'NOUN' && trigger.sense.type === sense.type && isObject(trigger.token))
}

const isCompound = (tree: Tree, i: number, head: number): boolean => tree.tokens[i]!.head === head && tree.tokens[i]!.deprel === 'compound'

/** `the song bombed`: what does it is neither somebody nor an event. */
const hasOtherDoer = ({ frame, template }: Trigger, events: ReadonlySet<number>): boolean =>
  (template.source ?? template.mediator ?? '').includes('subject') &&
  slot(frame, 'subject').length > 0 &&
  !slot(frame, 'subject').some((i) => events.has(i))

const hasActor = (event: FoundEvent): boolean => event.arguments.some(({ role }) => ['source', 'target', 'mediator'].includes(role))
