import { z } from 'zod'
import { findHappening } from '../../library/decisions/things.ts'
import { DisputeAnswer, disputesAnswered } from '../answers/dispute.ts'
import { HappeningAnswer, happeningAnswer } from '../answers/happening.ts'
import { labelsOf } from '../answers/labels.ts'
import { LinkAnswer, linkAnswer } from '../answers/link.ts'
import { summariesOf } from '../answers/summaries.ts'
import { TellerAnswer, tellersOf } from '../answers/tellers.ts'
import type { Operation } from '../operation.ts'

const Input = z.object({ happening: z.string().min(1).max(500).describe('id of the happening') })

const Output = z
  .object({
    happening: HappeningAnswer,
    disputes: z.array(DisputeAnswer).describe('where its accounts part'),
    links: z.array(LinkAnswer).describe('what led to it and what it led to'),
    tellers: z.array(TellerAnswer).describe('the origins behind it, each with its reports, and what makes a report a copy'),
  })
  .meta({ id: 'HappeningPage' })

/** One happening with every account of it, where they part, and what it is linked with. */
export const happening: Operation<typeof Input, typeof Output> = {
  name: 'happening',
  summary: 'Show one happening with every account of it.',
  input: Input,
  output: Output,
  arguments: ['happening'],
  http: { method: 'get', path: '/happenings/{happening}' },
  run: async (input, context) => {
    const store = await context.compared()
    const found = await findHappening(store, input.happening)
    const labels = labelsOf(store)
    const summaries = summariesOf(store)
    const page = { limit: 200 }
    const of = { happening: found.id }
    const [disputes, links, tellers] = await Promise.all([store.disputes(of, page), store.links(of, page), tellersOf(store, found, labels)])
    return {
      happening: await happeningAnswer(found, labels),
      disputes: await Promise.all(disputes.items.map(await disputesAnswered(store, labels))),
      links: await Promise.all(links.items.map((link) => linkAnswer(link, labels, summaries))),
      tellers,
    }
  },
}
