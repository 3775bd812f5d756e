import { z } from 'zod'
import { ruleNamed } from '../../library/rules/rules.ts'
import { ARGUMENT_ROLES, MODALITIES } from '../../model/reading.ts'
import { DOUBTS, type ReviewItem, STAKES } from '../../model/review.ts'
import type { Frozen } from '../operation.ts'
import { EventTypeAnswer, FactualityAnswer } from './kinds.ts'
import type { Labels } from './labels.ts'
import { LABEL, PLACE, SpanAnswer } from './span.ts'
import { VoiceAnswer } from './voice.ts'

const share = z.number().min(0).max(1)

export const ReviewItemAnswer = z
  .object({
    event: z.string().describe('ref of the event'),
    ...PLACE,
    ...LABEL,
    lemma: z.string(),
    type: EventTypeAnswer,
    mode: z.string().optional(),
    rule: z.string().optional().describe('the rule that proposed it'),
    about: z.string().optional().describe('that rule in plain words'),
    sentence: z.object({ ...SpanAnswer.shape, text: z.string().describe('its exact words') }),
    parts: z.array(
      z.object({
        role: z.enum(ARGUMENT_ROLES),
        ...SpanAnswer.shape,
        words: z.string(),
        actor: z.string().optional().describe('id of an actor of the case'),
        name: z.string().optional(),
      }),
    ),
    claims: z.array(
      z.object({
        claim: z.string().describe('ref of the claim'),
        value: FactualityAnswer,
        modality: z.enum(MODALITIES).optional(),
        voices: z.array(VoiceAnswer).describe('outermost first; the last one makes the claim'),
      }),
    ),
    from: z.string().optional().describe('EDTF'),
    to: z.string().optional().describe('EDTF'),
    happening: z.string().optional().describe('id of the happening'),
    reports: z.int().nonnegative().describe('documents that assert or deny that happening'),
    origins: z.int().nonnegative().describe('independent origins among them'),
    reasons: z
      .array(z.object({ doubt: z.enum(DOUBTS), words: z.string(), weight: share.describe('how often such a reading is wrong, roughly') }))
      .describe('why it may have been read wrong, the gravest first'),
    stakes: z
      .array(z.object({ stake: z.enum(STAKES), words: z.string(), factor: z.number().positive() }))
      .describe('what makes it matter more, or less'),
    uncertainty: share.describe('1 less the product of what the reasons leave'),
    weight: z.number().nonnegative().describe('uncertainty times the factors of its stakes'),
  })
  .meta({ id: 'ReviewItem', description: 'an event that nobody has decided on' })

export type ReviewItemAnswer = Frozen<z.input<typeof ReviewItemAnswer>>

export async function reviewItemAnswer(item: ReviewItem, labels: Labels): Promise<ReviewItemAnswer> {
  const about = item.rule === undefined ? undefined : ruleNamed(item.rule)?.about
  return { ...item, ...(await labels(item.document)), ...(about !== undefined && { about }) }
}

export const ReviewAnswer = z
  .object({
    items: z.array(ReviewItemAnswer).describe('what weighs most first'),
    total: z.int().nonnegative().describe('undecided events that fit'),
    next: z.string().optional().describe('ask again with after=… for the next page; absent on the last one'),
    events: z.int().nonnegative().describe('events of the case'),
    decided: z.int().nonnegative().describe('of them: accepted, rejected, corrected or labelled by somebody'),
    doubts: z
      .array(z.object({ doubt: z.enum(DOUBTS), events: z.int().positive() }))
      .describe('undecided events with each reason, most first'),
    rules: z
      .array(z.object({ rule: z.string(), about: z.string().optional(), events: z.int().positive() }))
      .describe('undecided events of each rule, most first; at most 200'),
  })
  .meta({ id: 'Review' })

export type ReviewAnswer = Frozen<z.input<typeof ReviewAnswer>>
