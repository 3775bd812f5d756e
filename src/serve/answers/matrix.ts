import { z } from 'zod'
import { RATINGS } from '../../model/decision.ts'
import type { Matrix } from '../../model/matrix.ts'
import { FACTUALITIES } from '../../model/reading.ts'
import type { Store } from '../../model/store.ts'
import type { Frozen } from '../operation.ts'
import { labelsOf } from './labels.ts'
import { LABEL, PLACE, SpanAnswer } from './span.ts'
import { VoiceAnswer } from './voice.ts'

const Cell = z.object({
  hypothesis: z.string(),
  state: z.enum(['rated', 'not applicable', 'unrated']).describe('unrated is not neutral: nobody has said anything yet'),
  ratings: z.array(z.object({ by: z.string(), rating: z.enum(RATINGS), why: z.string().optional(), at: z.string() })),
  median: z.number().optional().describe('of the analysts, −2 (--) to 2 (++); those who say NA are left out'),
  spread: z.number().describe('highest less lowest rating, 0 to 4: how far analysts disagree'),
})

const Row = z.object({
  id: z.string(),
  label: z.string().describe("'E1', 'E2' …"),
  claims: z.array(
    z.object({
      ...PLACE,
      ...LABEL,
      event: z.string().describe('ref of the event mention; start and end are its trigger'),
      claim: z.string().describe('ref of the claim'),
      quote: z.string(),
      sentence: SpanAnswer.describe('where the quote stands'),
      voices: z.array(z.string()).describe('names, outermost first'),
      chain: z.array(VoiceAnswer).describe('the same voices with their keys'),
      value: z.enum(FACTUALITIES),
      origin: z.string(),
      originName: z.string(),
      independent: z.boolean(),
    }),
  ),
  dropped: z
    .array(
      z.object({ claim: z.string(), because: z.enum(['rejected', 'not found']), by: z.string().optional(), quote: z.string().optional() }),
    )
    .describe('claims of the row that no longer count'),
  origins: z.array(z.string()).describe('independent origins behind the row: what it weighs'),
  cells: z.array(Cell).describe('in the order of hypotheses'),
  diagnosticity: z.number().optional().describe('0 to 4: how far its ratings lie apart; absent while fewer than two are rated'),
})

const Ranked = z.object({
  hypothesis: z.string(),
  label: z.string(),
  statement: z.string(),
  rank: z.int().positive().describe('1 has least against it; ties share a rank'),
  inconsistency: z.number().describe('what speaks against it, counted by origin: this ranks'),
  consistency: z.number().describe('what speaks for it; does not rank'),
  unrated: z.int().nonnegative(),
  atMost: z.number().describe('the inconsistency if all that is unrated were --'),
  against: z.array(z.string()).describe('origins that speak against it'),
  parts: z
    .array(
      z.object({
        origin: z.string(),
        name: z.string(),
        sum: z.number(),
        rows: z.array(z.object({ evidence: z.string(), label: z.string(), amount: z.number(), counts: z.number() })),
      }),
    )
    .describe('what the inconsistency is made of: of each origin its rows, the gravest first, each counted half of the one before'),
})

const Recount = z.object({
  origin: z.string(),
  name: z.string(),
  changesFirst: z.boolean(),
  ranking: z.array(z.object({ hypothesis: z.string(), label: z.string(), rank: z.int().positive(), inconsistency: z.number() })),
})

const FIRST = { first: z.array(z.string()).describe('labels that would come first'), why: z.string() } as const

export const MatrixAnswer = z
  .object({
    hypotheses: z.array(
      z.object({
        id: z.string(),
        label: z.string().describe("'H1', 'H2' …"),
        statement: z.string(),
        by: z.string(),
        dispute: z.string().optional().describe('the dispute that it was taken over from'),
        position: z.string().optional(),
        question: z.string().optional().describe('what that dispute asks, while it stands'),
      }),
    ),
    questions: z
      .array(z.object({ of: z.string(), question: z.string().optional(), labels: z.array(z.string()) }))
      .describe('what hypotheses answer: a dispute each, and own for those stated by themselves; of narrows the matrix to one'),
    you: z.string().describe('who rates, unless a request says otherwise'),
    rows: z.array(Row),
    ranking: z.array(Ranked).describe('least inconsistent first'),
    recounts: z.array(Recount).describe('the ranking without each origin in turn'),
    analysts: z.array(z.object({ by: z.string(), first: z.array(z.string()), rated: z.int().nonnegative() })),
    sensitivity: z.object({
      origins: z.array(z.object({ origin: z.string(), name: z.string(), changes: z.enum(['first', 'order']), ...FIRST })),
      ratings: z.array(
        z.object({
          hypothesis: z.string(),
          evidence: z.string(),
          by: z.string(),
          from: z.enum(RATINGS),
          to: z.enum(RATINGS),
          ...FIRST,
        }),
      ),
    }),
  })
  .meta({ id: 'Matrix', description: 'Analysis of Competing Hypotheses (Heuer), evidence counted by origin' })

export type MatrixAnswer = Frozen<z.input<typeof MatrixAnswer>>

interface Question {
  readonly of: string
  readonly labels: readonly string[]
}

export async function matrixAnswer(matrix: Matrix, questions: readonly Question[], you: string, store: Store): Promise<MatrixAnswer> {
  const labels = labelsOf(store)
  const asks = async (dispute: string | undefined) => (dispute === undefined ? undefined : (await store.dispute(dispute))?.question)
  const witness = async ({ voices, ...claim }: Matrix['rows'][number]['claims'][number]) => {
    return { ...claim, ...(await labels(claim.document)), voices: voices.map(({ name }) => name), chain: voices }
  }
  return {
    ...matrix,
    you,
    questions: await Promise.all(
      questions.map(async (one) => {
        const question = await asks(one.of === 'own' ? undefined : one.of)
        return { ...one, ...(question && { question }) }
      }),
    ),
    hypotheses: await Promise.all(
      matrix.hypotheses.map(async (hypothesis) => {
        const question = await asks(hypothesis.dispute)
        return { ...hypothesis, ...(question && { question }) }
      }),
    ),
    rows: await Promise.all(matrix.rows.map(async (row) => ({ ...row, claims: await Promise.all(row.claims.map(witness)) }))),
  }
}
