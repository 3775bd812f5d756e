/**
 * The reading: what Hearsay makes of one document. This is the one definition of it; the types and the JSON Schema
 * (`schema/reading.schema.json`) are both made from here.
 *
 * Offsets are half-open UTF-16 code-unit offsets into `text`: `text.slice(start, end)`. Dates are EDTF (ISO 8601-2:2019).
 */
import { z } from 'zod'

const offset = z.int().nonnegative()
const span = { start: offset, end: offset }

export const SpanSchema = z.object(span)

export const PLOVER_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const
export const EVENT_TYPES = [...PLOVER_TYPES, 'OTHER'] as const
export const PASSAGE_ROLES = ['body', 'heading', 'byline', 'dateline', 'quotation', 'comment', 'reader-comment', 'furniture'] as const
export const VOICE_KINDS = ['author', 'commentator', 'quoted', 'reader', 'publisher', 'unnamed'] as const
export const ENTITY_KINDS = ['person', 'organization', 'state', 'group', 'place', 'other'] as const
export const ARGUMENT_ROLES = ['source', 'target', 'mediator', 'place', 'instrument', 'topic'] as const
export const FACTUALITIES = ['CT+', 'CT-', 'PR+', 'PR-', 'PS+', 'PS-', 'CTu', 'Uu'] as const
export const MODALITIES = ['planned', 'intended', 'attempted', 'requested', 'ordered', 'conditional', 'ability', 'expected'] as const
export const LINK_TYPES = ['cause', 'enable', 'prevent', 'purpose', 'condition'] as const
export const DISPUTE_TOPICS = ['occurrence', 'source', 'target', 'time', 'place', 'number', 'cause', 'motive'] as const

export const PassageSchema = z.object({
  ...span,
  id: z.string(),
  role: z.enum(PASSAGE_ROLES).describe('what part of the document this is'),
  voice: z.string().describe('id of the voice that speaks here'),
  copyOf: z
    .object({ passage: z.string(), similarity: z.number().min(0).max(1) })
    .optional()
    .describe('an earlier passage with the same words; 1 is identical'),
  elided: z
    .array(z.enum(['before', 'after', 'within']))
    .optional()
    .describe('where the source left something out'),
  origin: z.string().optional().describe('where it stood in the source: a page number or a CSS path'),
})

export const VoiceSchema = z.object({
  id: z.string(),
  name: z.string().optional().describe('absent when the text does not say'),
  kind: z.enum(VOICE_KINDS),
  actor: z.string().optional().describe('id of the actor, when this voice is also somebody in the story'),
  within: z.string().optional().describe('id of the voice that relays this one'),
})

export const MentionSchema = z.object({
  ...span,
  id: z.string(),
  head: SpanSchema,
  form: z.enum(['name', 'nominal', 'pronoun']),
  actor: z.string().optional(),
  kind: z.enum(ENTITY_KINDS),
})

export const ActorSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(ENTITY_KINDS),
  aliases: z.array(z.string()),
  country: z.string().optional().describe('ISO 3166-1 alpha-3'),
  sector: z.string().optional().describe('CAMEO/PLOVER sector: GOV MIL REB OPP CVL COP JUD MED IGO NGO …'),
  memberOf: z.array(z.string()).optional(),
})

export const TimeExpressionSchema = z.object({
  ...span,
  id: z.string(),
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string().describe('EDTF, or an ISO 8601 duration; a range is from/to'),
  implied: z.array(z.enum(['year', 'month', 'day'])),
  anchor: z.string().optional().describe("'document', or the id of the event or time it was counted from"),
  offset: z.string().optional().describe('ISO 8601 duration from the anchor'),
  qualifier: z.enum(['<', '>', '~']).optional(),
})

export const ArgumentSchema = z.object({
  role: z.enum(ARGUMENT_ROLES),
  span: SpanSchema,
  actor: z.string().optional(),
})

export const EventMentionSchema = z.object({
  ...span,
  id: z.string(),
  lemma: z.string(),
  type: z.enum(EVENT_TYPES).describe('PLOVER type, or OTHER'),
  mode: z.string().optional().describe('PLOVER mode, as mediate, withdraw, ceasefire'),
  cameo: z.string().optional().describe('two-digit CAMEO root'),
  arguments: z.array(ArgumentSchema),
  time: z.string().optional(),
  occurs: z.object({ from: z.string().optional(), to: z.string().optional() }).optional(),
  sameAs: z.string().optional().describe('an earlier event mention of the same happening'),
  rule: z.string().optional().describe('the rule or model head that proposed it'),
})

export const ClaimSchema = z.object({
  id: z.string(),
  event: z.string(),
  voices: z.array(z.string()).min(1).describe('ids, outermost first; the last one makes the claim'),
  cue: SpanSchema.optional().describe('the words that attribute or hedge'),
  value: z.enum(FACTUALITIES).describe('FactBank: certain, probable, possible; + happened, - did not'),
  modality: z.enum(MODALITIES).optional(),
  independent: z.boolean().describe('false when its words are a copy of an earlier passage'),
  rule: z.string().optional().describe('the rule or model head that set the value'),
})

export const LinkSchema = z.object({
  id: z.string(),
  type: z.enum(LINK_TYPES),
  from: z.string().describe('id of the event that causes, enables, prevents, serves or conditions'),
  to: z.string().describe('id of the event that is caused, enabled, prevented, served or conditioned'),
  signal: SpanSchema.optional(),
  voice: z.string(),
  rule: z.string().optional(),
})

export const EffectSchema = z.object({
  id: z.string(),
  event: z.string(),
  actor: z.string(),
  sign: z.enum(['+', '-']),
  signal: SpanSchema.optional(),
  voice: z.string(),
  rule: z.string().optional(),
})

export const DisputeSchema = z.object({
  id: z.string(),
  about: z.enum(DISPUTE_TOPICS),
  positions: z.array(z.object({ claims: z.array(z.string()), voices: z.array(z.string()), independent: z.int() })).min(2),
  why: z.string().describe('one plain sentence: what the two sides say'),
  rule: z.string().optional(),
})

export const SentenceSchema = z.object({ ...span, id: z.string(), passage: z.string() })

export const TokenSchema = z.object({
  ...span,
  lemma: z.string(),
  upos: z.string(),
  feats: z.string().optional(),
  head: z.int().describe('index of the head in tokens; a root is its own head'),
  deprel: z.string(),
})

export const ReadingSchema = z.object({
  schema: z.literal('hearsay.reading/1'),
  document: z.object({
    id: z.string().describe("'sha256:' and the hash of text"),
    title: z.string().optional(),
    byline: z.string().optional(),
    publisher: z.string().optional(),
    url: z.string().optional(),
    published: z.string().optional().describe('EDTF; absent when unknown'),
    language: z.string().describe('BCP 47'),
  }),
  text: z.string(),
  passages: z.array(PassageSchema),
  voices: z.array(VoiceSchema),
  mentions: z.array(MentionSchema),
  actors: z.array(ActorSchema),
  times: z.array(TimeExpressionSchema),
  events: z.array(EventMentionSchema),
  claims: z.array(ClaimSchema),
  links: z.array(LinkSchema),
  effects: z.array(EffectSchema),
  disputes: z.array(DisputeSchema),
  sentences: z.array(SentenceSchema).optional(),
  tokens: z.array(TokenSchema).optional(),
  readers: z.array(z.object({ name: z.string(), version: z.string(), layers: z.array(z.string()) })),
})

type Deep<T> = T extends readonly (infer U)[] ? readonly Deep<U>[] : T extends object ? { readonly [K in keyof T]: Deep<T[K]> } : T
type Of<S extends z.ZodType> = Deep<z.infer<S>>

export type Span = Of<typeof SpanSchema>
export type Passage = Of<typeof PassageSchema>
export type Voice = Of<typeof VoiceSchema>
export type Mention = Of<typeof MentionSchema>
export type Actor = Of<typeof ActorSchema>
export type TimeExpression = Of<typeof TimeExpressionSchema>
export type Argument = Of<typeof ArgumentSchema>
export type EventMention = Of<typeof EventMentionSchema>
export type Claim = Of<typeof ClaimSchema>
export type Link = Of<typeof LinkSchema>
export type Effect = Of<typeof EffectSchema>
export type Dispute = Of<typeof DisputeSchema>
export type Sentence = Of<typeof SentenceSchema>
export type Token = Of<typeof TokenSchema>
export type Reading = Of<typeof ReadingSchema>

export type PloverType = (typeof PLOVER_TYPES)[number]
export type EventType = (typeof EVENT_TYPES)[number]
export type PassageRole = (typeof PASSAGE_ROLES)[number]
export type VoiceKind = (typeof VOICE_KINDS)[number]
export type EntityKind = (typeof ENTITY_KINDS)[number]
export type ArgumentRole = (typeof ARGUMENT_ROLES)[number]
export type Factuality = (typeof FACTUALITIES)[number]
export type Modality = (typeof MODALITIES)[number]
export type LinkType = (typeof LINK_TYPES)[number]
export type DisputeTopic = (typeof DISPUTE_TOPICS)[number]
