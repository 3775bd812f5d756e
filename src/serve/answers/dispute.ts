import { z } from 'zod'
import { type DecidedOn, decidedOn } from '../../library/decisions/decided-on.ts'
import type { CaseDispute, Happening, Quote } from '../../model/comparison.ts'
import { MODALITIES } from '../../model/reading.ts'
import type { Store } from '../../model/store.ts'
import type { Frozen } from '../operation.ts'
import { CheckAnswer, checksOf } from './checks.ts'
import { type Copied, CopyAnswer, copiedIn } from './copied.ts'
import { SummaryAnswer } from './happening.ts'
import { FactualityAnswer } from './kinds.ts'
import type { Labels } from './labels.ts'
import { LABEL, PLACE, SpanAnswer } from './span.ts'
import { summaryOf } from './summaries.ts'
import { VoiceAnswer } from './voice.ts'

export const DISPUTE_KINDS = ['dispute', 'differs', 'revised'] as const
const TOPICS = ['occurrence', 'source', 'target', 'time', 'place', 'number', 'cause', 'motive'] as const

const QuoteAnswer = z
  .object({
    ...PLACE,
    ...LABEL,
    quote: z.string().describe('exactly what stands between start and end'),
    trigger: SpanAnswer,
    voice: z.string().describe('name of who makes the claim'),
    chain: z.array(VoiceAnswer).describe('all voices, outermost first; the last one makes the claim'),
    value: FactualityAnswer,
    modality: z.enum(MODALITIES).optional(),
    origin: z.string(),
    independent: z.boolean().describe('false for a copy, and where another report is only relayed'),
    copy: CopyAnswer.optional(),
    event: z.string().describe('ref of the event mention'),
    claim: z.string().describe('ref of the claim'),
  })
  .meta({ id: 'Quote' })

const PositionAnswer = z
  .object({
    value: z.string().describe("'happened', 'did not happen', a number, a date, a name"),
    voices: z.array(z.string()).describe('names'),
    speakers: z.array(VoiceAnswer).describe('the same voices with their keys'),
    reports: z.int().nonnegative().describe('documents that tell it so, copies too'),
    origins: z.int().nonnegative().describe('independent origins behind this side'),
    quotes: z.array(QuoteAnswer).describe('at most ten: independent ones first, then by date'),
  })
  .meta({ id: 'Position' })

const WHO = { by: z.string(), at: z.string().describe('ISO 8601, UTC') } as const

export const DisputeAnswer = z
  .object({
    id: z.string(),
    kind: z.enum(DISPUTE_KINDS).describe('differs: only date, place or scope part; revised: one voice changed what it said'),
    about: z.enum(TOPICS),
    question: z.string().describe('what the sides answer differently, in plain words'),
    happening: z.string().describe('id of the happening'),
    happens: SummaryAnswer.optional().describe('that happening'),
    positions: z.array(PositionAnswer),
    why: z.string().describe('one sentence'),
    checks: z.array(CheckAnswer).describe('why it counts as one dispute, or what is missing for it'),
    accepted: z
      .object({ ...WHO, why: z.string().optional() })
      .optional()
      .describe('who accepted it'),
    notes: z.array(z.object({ ...WHO, text: z.string() })).describe('what people noted on it'),
    rule: z.string(),
  })
  .meta({ id: 'Dispute' })

export type DisputeAnswer = Frozen<z.input<typeof DisputeAnswer>>
type QuoteAnswer = DisputeAnswer['positions'][number]['quotes'][number]

/** Answers disputes of one case; documents, copies and decisions are looked up once. */
export async function disputesAnswered(store: Store, labels: Labels): Promise<(dispute: CaseDispute) => Promise<DisputeAnswer>> {
  const decided = await decidedOn(store)
  const copied = copiedIn(store, labels)
  return async (dispute) => disputeAnswer(dispute, await store.happening(dispute.happening), decided(dispute.id), { labels, copied })
}

interface Looking {
  readonly labels: Labels
  readonly copied: Copied
}

const disputeAnswer = async (
  dispute: CaseDispute,
  happening: Happening | undefined,
  decided: DecidedOn,
  looking: Looking,
): Promise<DisputeAnswer> => ({
  ...dispute,
  ...(happening && { happens: summaryOf(happening) }),
  positions: await Promise.all(
    dispute.positions.map(async (position) => ({
      ...position,
      voices: position.voices.map(({ name }) => name),
      speakers: position.voices,
      quotes: await Promise.all(position.quotes.map((quote) => quoteAnswer(quote, position.quotes, looking))),
    })),
  ),
  checks: checksOf(dispute, happening),
  ...decided,
})

async function quoteAnswer({ voices, ...quote }: Quote, beside: readonly Quote[], { labels, copied }: Looking): Promise<QuoteAnswer> {
  const [label, copy] = await Promise.all([labels(quote.document), quote.independent ? undefined : copied(quote, beside)])
  return { ...quote, ...label, ...(copy && { copy }), voice: quote.voice.name, chain: voices }
}
