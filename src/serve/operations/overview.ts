import { z } from 'zod'
import type { Store } from '../../model/store.ts'
import { DisputeAnswer, disputesAnswered } from '../answers/dispute.ts'
import { SummaryAnswer } from '../answers/happening.ts'
import { labelsOf } from '../answers/labels.ts'
import { OriginAnswer, originAnswer } from '../answers/origin.ts'
import type { Operation } from '../operation.ts'

const Input = z.object({ most: z.int().min(1).max(50).default(5).describe('how many of each at most') })

const Output = z
  .object({
    name: z.string().describe('of the case'),
    documents: z.int().nonnegative(),
    copied: z.int().nonnegative().describe('documents that have at least half of their words from another one, among the first 1,000'),
    origins: z.array(OriginAnswer).describe('those with most documents first'),
    originCount: z.int().nonnegative(),
    happenings: z.array(SummaryAnswer).describe('those with most reports first, among the first 1,000 by date'),
    happeningCount: z.int().nonnegative().optional(),
    disputes: z.array(DisputeAnswer).describe('real ones, those with most origins first'),
  })
  .meta({ id: 'Overview' })

/** A case at a glance. */
export const overview: Operation<typeof Input, typeof Output> = {
  name: 'overview',
  summary: 'Show the case at a glance: its origins, what is reported most, and what is disputed.',
  input: Input,
  output: Output,
  http: { method: 'get', path: '/overview' },
  run: async ({ most }, context) => {
    const store = await context.compared()
    const labels = labelsOf(store)
    const [documents, origins, disputes, told] = await Promise.all([
      store.documents({ limit: 1000 }),
      store.origins({ limit: most }),
      store.disputes({ kind: 'dispute' }, { limit: most }),
      mostReported(store, most),
    ])
    return {
      name: store.name,
      documents: documents.total ?? documents.items.length,
      copied: documents.items.filter(({ copied }) => (copied?.share ?? 0) >= 0.5).length,
      origins: await Promise.all(origins.items.map((origin) => originAnswer({ ...origin, passages: [] }, labels))),
      originCount: origins.total ?? origins.items.length,
      ...told,
      disputes: await Promise.all(disputes.items.map(await disputesAnswered(store, labels))),
    }
  },
}

async function mostReported(store: Store, most: number) {
  const [{ items }, { total }] = await Promise.all([
    store.timeline({ state: ['asserted', 'denied', 'contested'] }, { limit: 1000 }),
    store.timeline({}, { limit: 1 }),
  ])
  const happenings = items.toSorted((a, b) => b.reports - a.reports || b.origins - a.origins).slice(0, most)
  return { happenings, ...(total !== undefined && { happeningCount: total }) }
}
