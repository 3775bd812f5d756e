import { z } from 'zod'
import type { Account, Happening } from '../../model/comparison.ts'
import { ARGUMENT_ROLES, MODALITIES } from '../../model/reading.ts'
import type { Frozen } from '../operation.ts'
import { EventTypeAnswer, FactualityAnswer } from './kinds.ts'
import type { Labels } from './labels.ts'
import { LABEL, PLACE, SpanAnswer } from './span.ts'
import { VoiceAnswer } from './voice.ts'

export const STATES = ['asserted', 'denied', 'contested', 'open'] as const

const QuantityAnswer = z
  .object({
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    from: z.number().optional(),
    to: z.number().optional(),
    about: z.literal(true).optional(),
    noun: z.string().describe('what is counted'),
  })
  .meta({ id: 'Quantity' })

const SaysAnswer = z
  .object({
    from: z.string().optional().describe('EDTF'),
    to: z.string().optional().describe('EDTF'),
    sources: z.array(z.string()).describe('ids of actors'),
    targets: z.array(z.string()).describe('ids of actors'),
    places: z.array(z.string()),
    quantities: z.array(QuantityAnswer),
  })
  .meta({ id: 'Says', description: 'what this account says where accounts can differ' })

/** What one voice says of a happening in one document. */
export const AccountAnswer = z
  .object({
    ...PLACE,
    ...LABEL,
    origin: z.string().describe('id of the origin that it has'),
    voices: z.array(z.string()).describe('names, outermost first; the last one makes the claim'),
    chain: z.array(VoiceAnswer).describe('the same voices with their keys'),
    value: FactualityAnswer,
    modality: z.enum(MODALITIES).optional(),
    independent: z.boolean().describe('false for a copy, and where another report is only relayed'),
    lemma: z.string(),
    quote: z.string().describe('the exact words of the sentence'),
    sentence: SpanAnswer.describe('where the quote stands'),
    event: z.string().describe('ref of the event mention'),
    claim: z.string().describe('ref of the claim'),
    says: SaysAnswer,
  })
  .meta({ id: 'Account', description: 'what one voice says of a happening in one document; start and end are the trigger' })

export const PartyAnswer = z.object({ role: z.enum(ARGUMENT_ROLES), actor: z.string(), name: z.string() }).meta({ id: 'Party' })

const SUMMARY = {
  id: z.string(),
  type: EventTypeAnswer,
  lemma: z.string().describe('the word that most accounts use'),
  state: z.enum(STATES).describe('open: nobody asserts or denies it'),
  actors: z.array(PartyAnswer),
  from: z.string().optional().describe('EDTF: the first day that any dated account allows'),
  to: z.string().optional().describe('EDTF: the last one'),
  reports: z.int().nonnegative().describe('documents that assert or deny it'),
  origins: z.int().nonnegative().describe('independent origins among them'),
} as const

/** A happening without its accounts. */
export const SummaryAnswer = z.object(SUMMARY).meta({ id: 'HappeningSummary' })

const Edtf = z.string().describe('EDTF')

/** A happening as a timeline shows it. */
export const TimelineAnswer = z
  .object({
    ...SUMMARY,
    possible: z
      .object({ from: Edtf.optional(), to: Edtf.optional() })
      .optional()
      .describe('all days that an account leaves possible lie between them; an end that is absent is open'),
    certain: z.object({ from: Edtf, to: Edtf }).optional().describe('the days on which most origins that name days agree'),
    voices: z.array(VoiceAnswer).describe('who makes the claims, at most eight'),
    voiceCount: z.int().nonnegative(),
    published: z.array(Edtf).describe('when the documents that tell of it came out, at most eight dates'),
    disputed: z.boolean().describe('there is a real dispute about it'),
    prevented: z.boolean().describe('somebody says that something prevented it'),
    modality: z.enum(MODALITIES).optional().describe('what it is, where nobody says that it happened or that it did not'),
  })
  .meta({ id: 'TimelineItem' })

export const HappeningAnswer = z
  .object({
    ...SUMMARY,
    mode: z.string().optional().describe('PLOVER mode'),
    firstHand: z.int().nonnegative().describe('different voices that vouch for it or deny it themselves'),
    accounts: z.array(AccountAnswer).describe('every report, copies too'),
  })
  .meta({ id: 'Happening' })

export async function happeningAnswer(happening: Happening, labels: Labels): Promise<HappeningAnswer> {
  return { ...happening, accounts: await Promise.all(happening.accounts.map((account) => accountAnswer(account, labels))) }
}

export const accountAnswer = async (account: Account, labels: Labels): Promise<AccountAnswer> => ({
  ...account,
  ...(await labels(account.document)),
  voices: account.voices.map(({ name }) => name),
  chain: account.voices,
})

export type HappeningAnswer = Frozen<z.input<typeof HappeningAnswer>>
export type AccountAnswer = Frozen<z.input<typeof AccountAnswer>>
export type TimelineAnswer = Frozen<z.input<typeof TimelineAnswer>>
export type SummaryAnswer = Frozen<z.input<typeof SummaryAnswer>>
