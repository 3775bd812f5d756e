import { z } from 'zod'
import { ARGUMENT_ROLES, EVENT_TYPES, FACTUALITIES } from '../../model/reading.ts'
import type { Frozen } from '../operation.ts'
import { DISPUTE_KINDS } from './dispute.ts'
import { EditAnswer } from './edits.ts'
import { PartyAnswer, STATES } from './happening.ts'
import { EventTypeAnswer, FactualityAnswer } from './kinds.ts'
import { LABEL, PLACE, SpanAnswer } from './span.ts'

const WHO = {
  by: z.string().describe('who decided'),
  at: z.string().describe('ISO 8601, UTC'),
  batch: z.string().describe('what undo takes'),
  why: z.string().optional(),
} as const

const Verdict = z.object({ verdict: z.enum(['accepted', 'rejected']), ...WHO }).meta({ id: 'Verdict' })

const CorrectionAnswer = z
  .object({
    change: z.object({
      type: z.enum(EVENT_TYPES).optional(),
      value: z.enum(FACTUALITIES).optional(),
      from: z.string().optional().describe('EDTF'),
      to: z.string().optional().describe('EDTF'),
    }),
    ...WHO,
  })
  .meta({ id: 'Correction' })

const NoteAnswer = z.object({ text: z.string(), ...WHO }).meta({ id: 'Note' })

const DECIDED = {
  verdict: Verdict.optional(),
  correction: CorrectionAnswer.optional(),
  notes: z.array(NoteAnswer),
} as const

const DisputeMark = z
  .object({
    id: z.string(),
    kind: z.enum(DISPUTE_KINDS),
    about: z.string(),
    against: z.array(z.string()).describe('refs of claims of this document on another side'),
  })
  .meta({ id: 'DisputeMark' })

const ClaimApparatus = z
  .object({
    claim: z.string().describe('ref of the claim'),
    voices: z.array(z.string()).describe('ids of voices of the document, outermost first'),
    value: FactualityAnswer.describe('as it stands'),
    read: FactualityAnswer.optional().describe('as it was read, where a person corrected it'),
    independent: z.boolean().optional().describe('false for a copy, and where another report is only relayed; absent while not compared'),
    origin: z.string().optional().describe('id of the origin that it has'),
    disputes: z.array(DisputeMark).describe('where it is on one of the sides'),
    ...DECIDED,
  })
  .meta({ id: 'ClaimApparatus' })

const PartAnswer = z
  .object({ role: z.enum(ARGUMENT_ROLES), ...SpanAnswer.shape, actor: z.string().optional().describe('id of the actor of the document') })
  .meta({ id: 'EventPart' })

const AS_IT_STANDS = {
  type: EventTypeAnswer,
  mode: z.string().optional(),
  from: z.string().optional().describe('EDTF'),
  to: z.string().optional().describe('EDTF'),
} as const

export const EventApparatus = z
  .object({
    event: z.string().describe('ref of the event mention'),
    ...SpanAnswer.shape,
    lemma: z.string(),
    label: z.object(WHO).optional().describe('who found it, where a person did and the reading does not have it'),
    parts: z.array(PartAnswer).describe('who takes part, in the words of the document'),
    ...AS_IT_STANDS,
    read: z.object(AS_IT_STANDS).optional().describe('as it was read, where a person corrected it'),
    dated: z.enum(['handed-on', 'year']).optional().describe('why its date is weak: given by the story around it, or the year filled in'),
    sentence: SpanAnswer.describe('the sentence around its trigger'),
    happening: z.string().optional().describe('id of the happening that it tells of'),
    state: z.enum(STATES).optional().describe('how that happening stands between the voices'),
    reports: z.int().nonnegative().optional(),
    origins: z.int().nonnegative().optional(),
    actors: z.array(PartyAnswer).describe('who takes part, as the case calls them'),
    claims: z.array(ClaimApparatus),
    ...DECIDED,
  })
  .meta({ id: 'EventApparatus' })

export const CopyAnswer = z
  .object({
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    of: z.object({ ...PLACE, ...LABEL }).describe('where the words stood first'),
    similarity: z.number().min(0).max(1).describe('1 is word for word'),
    words: z.int().nonnegative().optional().describe('how many words differ; absent where the stretch is too long to count'),
    because: z.string().optional().describe('what made the other one the original'),
    edits: z.array(EditAnswer).optional().describe('what the copy changed, word by word; only when edits are asked for'),
  })
  .meta({ id: 'CopyMark', description: 'a stretch whose words stand in another document' })

const OriginMark = z
  .object({ id: z.string(), name: z.string(), passages: z.array(SpanAnswer).describe('the stretches of this document that it has') })
  .meta({ id: 'OriginMark' })

export const ApparatusAnswer = z
  .object({
    document: z.string(),
    ...LABEL,
    events: z.array(EventApparatus).describe('in the order of the text'),
    copies: z.array(CopyAnswer),
    origins: z.array(OriginMark),
    rules: z
      .array(z.object({ id: z.string(), about: z.string() }))
      .describe('the rules behind its events, claims, links and effects, in plain words'),
  })
  .meta({ id: 'Apparatus' })

export type ApparatusAnswer = Frozen<z.input<typeof ApparatusAnswer>>
export type EventApparatus = Frozen<z.input<typeof EventApparatus>>
export type CopyAnswer = Frozen<z.input<typeof CopyAnswer>>
