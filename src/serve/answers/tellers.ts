/** Who stands behind a happening: its origins, the reports of each, and why a report is a copy and no second witness. */
import { z } from 'zod'
import type { Account, Copy, Happening } from '../../model/comparison.ts'
import type { Store } from '../../model/store.ts'
import type { Frozen } from '../operation.ts'
import type { Labels } from './labels.ts'
import { LABEL } from './span.ts'

const ReportAnswer = z
  .object({
    document: z.string(),
    ...LABEL,
    counts: z.boolean().describe('it asserts or denies the happening; else it only plans, asks for or fears it'),
    relays: z.boolean().describe('no copy, but all that it says of it is passed on from another report'),
    copy: z
      .object({
        document: z.string().describe('id of the document whose words it has'),
        ...LABEL,
        similarity: z.number().min(0).max(1).describe('1 is word for word'),
        because: z
          .enum(['canonical', 'credit', 'feed', 'quotation', 'date', 'order'])
          .describe(
            'what tells the original: a canonical link, a credit line, a feed, quotation marks, an earlier date, the order of adding',
          ),
      })
      .optional(),
  })
  .meta({ id: 'TellingReport' })

export const TellerAnswer = z
  .object({ id: z.string().describe('id of the origin'), name: z.string(), reports: z.array(ReportAnswer) })
  .meta({ id: 'Teller', description: 'an origin behind a happening, and its reports' })

export type TellerAnswer = Frozen<z.input<typeof TellerAnswer>>
type Report = TellerAnswer['reports'][number]

/** Origins in the order in which their first account comes; the reports of each in the order of their accounts. */
export async function tellersOf(store: Store, { accounts }: Happening, labels: Labels): Promise<readonly TellerAnswer[]> {
  const byOrigin = Map.groupBy(accounts, ({ origin }) => origin)
  return Promise.all(
    [...byOrigin].map(async ([id, some]) => {
      const byDocument = [...Map.groupBy(some, ({ document }) => document)]
      const reports = byDocument.map(([document, own]) => reportOf(store, document, own, labels))
      return { id, name: (await store.origin(id))?.name ?? id.replace('origin:', ''), reports: await Promise.all(reports) }
    }),
  )
}

async function reportOf(store: Store, document: string, accounts: readonly Account[], labels: Labels): Promise<Report> {
  const copied = accounts.every(({ independent }) => !independent) ? copyWith(await store.copies(document), accounts) : undefined
  return {
    document,
    ...(await labels(document)),
    counts: accounts.some(asserts),
    relays: !copied && accounts.every(({ independent }) => !independent),
    ...(copied && { copy: await copyAnswer(copied, labels) }),
  }
}

async function copyAnswer({ copyOf, similarity, because }: Copy, labels: Labels): Promise<NonNullable<Report['copy']>> {
  return { document: copyOf.document, ...(await labels(copyOf.document)), similarity, because }
}

const copyWith = (copies: readonly Copy[], accounts: readonly Account[]): Copy | undefined =>
  copies.find((copy) => accounts.some(({ start, end }) => copy.start <= start && end <= copy.end))

/** As the reports of a happening are counted. */
const asserts = ({ value, modality }: Account): boolean =>
  !value.endsWith('u') &&
  (!modality || modality === 'attempted' || modality === 'ability' || (/^(?:CT|PR)-$/.test(value) && modality !== 'conditional'))
