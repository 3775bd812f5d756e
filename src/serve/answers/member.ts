/** A member of an actor: what one document calls it, and where. */
import { z } from 'zod'
import type { DigestActor } from '../../model/digest.ts'
import { ENTITY_KINDS, type Mention, type Reading, type Span } from '../../model/reading.ts'
import type { Frozen } from '../operation.ts'
import { LABEL, PLACE, SpanAnswer } from './span.ts'

const FormAnswer = z
  .object({
    words: z.string().describe('exactly as they stand at the first place'),
    mentions: z.int().positive().describe('how often the document has them, in any case of letters'),
    start: z.int().nonnegative().describe('of the first place, UTF-16 offset'),
    end: z.int().nonnegative(),
    sentence: SpanAnswer.describe('the sentence around it'),
    quote: z.string().describe('the exact words of that sentence'),
  })
  .meta({ id: 'Form', description: 'one way in which a document writes a name or a description' })

export const MemberAnswer = z
  .object({
    ref: z.string().describe('what a split names'),
    document: PLACE.document,
    ...LABEL,
    name: z.string(),
    kind: z.enum(ENTITY_KINDS),
    aliases: z.array(z.string()),
    titles: z.array(z.string()).describe('titles and roles that the document gives it'),
    mentions: z.int().nonnegative().describe('names, descriptions and pronouns'),
    forms: z.array(FormAnswer).describe('names and descriptions, the most frequent first, at most 12'),
  })
  .meta({ id: 'Member' })

export type MemberAnswer = Frozen<z.input<typeof MemberAnswer>>
type FormAnswer = Frozen<z.input<typeof FormAnswer>>

const FORMS = 12

/** What one document has of the actor; pronouns count, but name nobody. */
export function memberOf(
  reading: Reading,
  actor: DigestActor,
): Pick<MemberAnswer, 'name' | 'kind' | 'aliases' | 'titles' | 'mentions' | 'forms'> {
  const mentions = reading.mentions.filter((mention) => mention.actor === actor.id)
  const telling = mentions.filter(({ form }) => form !== 'pronoun').toSorted((a, b) => a.start - b.start)
  const forms = [...Map.groupBy(telling, ({ start, end }) => reading.text.slice(start, end).toLowerCase()).values()]
  return {
    name: actor.name,
    kind: actor.kind,
    aliases: actor.aliases,
    titles: actor.titles ?? [],
    mentions: mentions.length,
    forms: forms
      .toSorted((a, b) => b.length - a.length || a[0]!.start - b[0]!.start)
      .slice(0, FORMS)
      .map((same) => formOf(reading, same)),
  }
}

function formOf(reading: Reading, same: readonly Mention[]): FormAnswer {
  const { start, end } = same[0]!
  const sentence = sentenceAround(reading, { start, end })
  return {
    words: reading.text.slice(start, end),
    mentions: same.length,
    start,
    end,
    sentence,
    quote: reading.text.slice(sentence.start, sentence.end),
  }
}

function sentenceAround({ sentences = [] }: Reading, { start, end }: Span): Span {
  const around = sentences.find((sentence) => sentence.start <= start && sentence.end >= end)
  return around ? { start: around.start, end: around.end } : { start, end }
}
