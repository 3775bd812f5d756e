import { z } from 'zod'
import { decisionLog, type LogEntry } from '../../library/decisions/log.ts'
import { idsOf, isOn } from '../../library/decisions/on.ts'
import { Failure } from '../../model/failure.ts'
import { BatchAnswer } from '../answers/decision.ts'
import { listing } from '../listing.ts'

const KINDS = ['happening', 'dispute', 'actor', 'evidence'] as const

/** The log of decisions, latest first, with what is undone and what has lost its target. */
export const decisions = listing({
  name: 'decisions',
  summary: 'List what people decided: who, when, and what was undone.',
  input: {
    person: z.string().min(1).max(500).optional().describe('only what this person decided'),
    on: z.string().min(1).max(4000).optional().describe('only decisions on this: an event as 3#120, a happening, an actor, a document'),
    of: z.enum(KINDS).optional().describe('only decisions on things of this kind'),
    orphaned: z.boolean().optional().describe('only decisions whose target is no longer found'),
  },
  item: BatchAnswer,
  path: '/decisions',
  run: async ({ person, on, of, orphaned, limit = 50, after }, context) => {
    const store = await (on === undefined ? context.case() : context.compared())
    const ids = on === undefined ? undefined : await idsOf(store, on)
    const log = (await decisionLog(store)).filter(
      (entry) =>
        (person === undefined || entry.by === person) &&
        (of === undefined || entry.decisions.some(({ action }) => 'target' in action && action.target.startsWith(`${of}:`))) &&
        (orphaned !== true || entry.orphaned.length > 0) &&
        (ids === undefined || entry.decisions.some((decision) => isOn(decision, ids))),
    )
    const rest = after === undefined ? log : log.filter(({ seq }) => seq < beforeOf(after))
    const items = rest.slice(0, limit).map(batchAnswer)
    const last = items.at(-1)
    return { items, total: log.length, ...(last && rest.length > limit && { next: String(last.seq) }) }
  },
})

function beforeOf(after: string): number {
  if (!/^\d+$/.test(after)) throw new Failure('usage', 'after is the cursor that the page before gave as next.')
  return Number(after)
}

export const batchAnswer = ({ orphaned, ...entry }: LogEntry): BatchAnswer => ({
  ...entry,
  orphaned: orphaned.map(({ target, why, anchor }) => ({ target, why, ...(anchor?.quote !== undefined && { quote: anchor.quote }) })),
})
