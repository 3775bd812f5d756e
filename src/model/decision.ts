/**
 * What people decide: an append-only log laid over what was read. Nothing in it is ever changed; undo and redo are entries of
 * their own. Targets are refs (`<document>#event:120-126`), ids of the case (`actor:…`, `happening:…`, `dispute:…`) or hypotheses.
 */
import { z } from 'zod'
import { EVENT_TYPES, FACTUALITIES } from './reading.ts'

export const RATINGS = ['++', '+', 'N', '-', '--', 'NA'] as const

const target = z.string().min(1)

/** How a target looked when somebody decided on it, so that it is found again after another reading gave it another id. */
export const AnchorSchema = z.object({
  target,
  name: z.string().optional().describe('of an actor, of a happening its lemma'),
  quote: z.string().optional().describe('the exact words of the sentence'),
  word: z.string().optional().describe('the lemma of the trigger'),
  start: z.int().nonnegative().optional().describe('of the trigger, or of the words of an actor that takes part; UTF-16'),
  end: z.int().nonnegative().optional(),
  at: z.int().nonnegative().optional().describe('of a label: where in its quote the labelled words begin, UTF-16'),
  voice: z.string().optional().describe('name or id of the voice that makes the claim'),
  members: z.array(z.string()).optional().describe('refs of the actors, events or claims that made it up'),
})

/** What every action may carry. */
const anchored = { anchors: z.array(AnchorSchema).optional() }
const why = z.string().optional()

/** What can be said of what was read: decided by a person, or proposed for one to decide. */
export const DecidableSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accept'), target, why, ...anchored }),
  z.object({ kind: z.literal('reject'), target, why, ...anchored }),
  z.object({
    kind: z.literal('correct'),
    target,
    change: z.object({
      type: z.enum(EVENT_TYPES).optional(),
      value: z.enum(FACTUALITIES).optional(),
      from: z.string().optional().describe('EDTF'),
      to: z.string().optional().describe('EDTF'),
    }),
    why,
    ...anchored,
  }),
  z.object({ kind: z.literal('note'), target, text: z.string().min(1), ...anchored }),
  z.object({
    kind: z.literal('label'),
    document: target.describe('id, number or address'),
    start: z.int().nonnegative().describe('of exactly the words that tell of an event, UTF-16'),
    end: z.int().nonnegative(),
    type: z.enum(EVENT_TYPES),
    value: z.enum(FACTUALITIES).optional().describe('CT+ unless given'),
    voice: target.optional().describe('id of the voice of the document that says so; else whoever speaks at that passage'),
    sources: z.array(target).optional().describe('who acts: refs, ids or names of actors of the document'),
    targets: z.array(target).optional().describe('who is acted on'),
    why,
    ...anchored,
  }),
  z.object({
    kind: z.literal('merge'),
    actors: z.array(target).min(2).describe('ids of case actors; the first one gives the name'),
    why,
    ...anchored,
  }),
  z.object({
    kind: z.literal('apart'),
    actors: z.array(target).min(2).describe('ids of case actors of which no two are the same'),
    why,
    ...anchored,
  }),
  z.object({
    kind: z.literal('split'),
    actor: target,
    members: z.array(target).min(1).describe('refs of the actors that are somebody else'),
    why,
    ...anchored,
  }),
  z.object({ kind: z.literal('rename'), actor: target, name: z.string().min(1), ...anchored }),
  z.object({
    kind: z.literal('join'),
    happenings: z.array(target).min(2).describe('one occurrence, told apart by mistake'),
    why,
    ...anchored,
  }),
  z.object({
    kind: z.literal('part'),
    happening: target,
    events: z.array(target).min(1).describe('refs of events that are another occurrence'),
    why,
    ...anchored,
  }),
])

export const VERDICTS = ['accept', 'reject'] as const

export const ActionSchema = z.discriminatedUnion('kind', [
  ...DecidableSchema.options,
  z.object({
    kind: z.literal('hypothesis'),
    id: target,
    statement: z.string().min(1),
    dispute: z.string().optional().describe('the dispute that it was taken over from'),
    position: z.string().optional().describe('the value of its position there'),
  }),
  z.object({ kind: z.literal('withdraw'), hypothesis: target }),
  z.object({
    kind: z.literal('evidence'),
    id: target,
    claims: z.array(target).min(1).describe('refs of claims; their quotes are in the anchors'),
    ...anchored,
  }),
  z.object({ kind: z.literal('rate'), hypothesis: target, evidence: target, rating: z.enum(RATINGS), why }),
  z.object({
    kind: z.literal('propose'),
    id: target,
    actions: z.array(DecidableSchema).min(1).describe('what would be decided; nothing of it stands until somebody accepts it'),
    through: z.string().optional().describe('name of the program that proposed it on behalf of the person'),
    why,
    ...anchored,
  }),
  z.object({ kind: z.literal('settle'), proposal: target, verdict: z.enum(VERDICTS), why }),
  z.object({ kind: z.literal('undo'), batch: target }),
  z.object({ kind: z.literal('redo'), batch: target }),
])

export const DecisionSchema = z.object({
  /** 1, 2, 3 … in the order of the log. */
  seq: z.int().positive(),
  /** Decisions made in one step share a batch, and are undone together. */
  batch: z.string(),
  /** ISO 8601, UTC. */
  at: z.string(),
  by: z.string(),
  action: ActionSchema,
})

export type Decidable = z.infer<typeof DecidableSchema>
export type Action = z.infer<typeof ActionSchema>
export type Anchor = z.infer<typeof AnchorSchema>
export type Decision = z.infer<typeof DecisionSchema>
export type Verdict = (typeof VERDICTS)[number]
export type Rating = (typeof RATINGS)[number]
