import { z } from 'zod'
import type { CaseDispute, Quote } from '../../model/comparison.ts'
import type { Frozen } from '../operation.ts'
import type { Labels } from './labels.ts'
import { LABEL, PLACE, SpanAnswer } from './span.ts'
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
    origin: z.string(),
    claim: z.string().describe('ref of the claim'),
  })
  .meta({ id: 'Quote' })

const PositionAnswer = z
  .object({
    value: z.string().describe("'happened', 'did not happen', a number, a date, a name"),
    voices: z.array(z.string()).describe('names'),
    speakers: z.array(VoiceAnswer).describe('the same voices with their keys'),
    origins: z.int().nonnegative().describe('independent origins behind this side'),
    quotes: z.array(QuoteAnswer),
  })
  .meta({ id: 'Position' })

export const DisputeAnswer = z
  .object({
    id: z.string(),
    kind: z.enum(DISPUTE_KINDS).describe('differs: only date, place or scope part; revised: one voice changed what it said'),
    about: z.enum(TOPICS),
    happening: z.string().describe('id of the happening'),
    positions: z.array(PositionAnswer),
    why: z.string().describe('one sentence'),
    rule: z.string(),
  })
  .meta({ id: 'Dispute' })

export const disputeAnswer = async (dispute: CaseDispute, labels: Labels): Promise<DisputeAnswer> => ({
  ...dispute,
  positions: await Promise.all(
    dispute.positions.map(async (position) => ({
      ...position,
      voices: position.voices.map(({ name }) => name),
      speakers: position.voices,
      quotes: await Promise.all(position.quotes.map((quote) => quoteAnswer(quote, labels))),
    })),
  ),
})

const quoteAnswer = async (quote: Quote, labels: Labels): Promise<Frozen<z.input<typeof QuoteAnswer>>> => ({
  ...quote,
  ...(await labels(quote.document)),
  voice: quote.voice.name,
})

export type DisputeAnswer = Frozen<z.input<typeof DisputeAnswer>>
