import { z } from 'zod'
import type { PlacedLabel } from '../../library/labels.ts'
import { type Report, refOf } from '../../model/digest.ts'
import { VOICE_KINDS } from '../../model/reading.ts'
import type { Frozen } from '../operation.ts'
import { EventTypeAnswer, FactualityAnswer } from './kinds.ts'
import { SpanAnswer } from './span.ts'

const PartAnswer = z
  .object({
    actor: z.string().describe('ref of the actor'),
    name: z.string(),
    ...SpanAnswer.shape,
  })
  .meta({ id: 'LabelPart', description: 'who takes part, and where their words stand' })

/** An event that a person found. */
export const LabelAnswer = z
  .object({
    event: z.string().describe('ref of the event, as decisions name it'),
    claim: z.string().describe('ref of its claim'),
    ...SpanAnswer.shape,
    words: z.string().describe('exactly the words that were labelled'),
    lemma: z.string(),
    sentence: SpanAnswer,
    type: EventTypeAnswer,
    value: FactualityAnswer,
    voices: z
      .array(z.object({ id: z.string(), name: z.string().optional(), kind: z.enum(VOICE_KINDS) }))
      .describe('voices of the document, outermost first; the last one makes the claim'),
    sources: z.array(PartAnswer),
    targets: z.array(PartAnswer),
    by: z.string(),
    at: z.string().describe('ISO 8601, UTC'),
    why: z.string().optional(),
    batch: z.string().describe('what undo takes'),
    seq: z.int().positive(),
  })
  .meta({ id: 'Label', description: 'an event that a person found where the reading has none' })

export type LabelAnswer = Frozen<z.input<typeof LabelAnswer>>

export function labelAnswer({ document, digest }: Report, { label, event }: PlacedLabel): LabelAnswer {
  const { by, at, why, batch, seq, words, sentence } = label
  const [claim] = event.claims
  const inRole = (role: string) =>
    event.arguments.flatMap(({ role: own, actor, start, end, words }) =>
      own === role && actor
        ? [{ actor: refOf(document, actor), name: digest.actors.find(({ id }) => id === actor)?.name ?? words, start, end }]
        : [],
    )
  return {
    event: refOf(document, event.id),
    claim: refOf(document, claim!.id),
    start: event.start,
    end: event.end,
    words,
    lemma: event.lemma,
    sentence: { start: sentence.start, end: sentence.end },
    type: event.type,
    value: claim!.value,
    voices: claim!.voices.map((id) => voiceIn(digest, id)),
    sources: inRole('source'),
    targets: inRole('target'),
    by,
    at,
    ...(why !== undefined && { why }),
    batch,
    seq,
  }
}

function voiceIn({ voices }: Report['digest'], id: string): LabelAnswer['voices'][number] {
  const { name, kind } = voices.find((voice) => voice.id === id) ?? { kind: 'unnamed' as const }
  return { id, ...(name !== undefined && { name }), kind }
}
