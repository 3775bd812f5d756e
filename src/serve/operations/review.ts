import { z } from 'zod'
import { inOrder, reviewQueue } from '../../library/review.ts'
import { ruleNamed } from '../../library/rules/rules.ts'
import { Failure } from '../../model/failure.ts'
import { DOUBTS, type Queued } from '../../model/review.ts'
import { EventTypeAnswer } from '../answers/kinds.ts'
import { labelsOf } from '../answers/labels.ts'
import { ReviewAnswer, reviewItemAnswer } from '../answers/review.ts'
import { documentNamed } from '../find.ts'
import type { Operation } from '../operation.ts'

const Input = z.object({
  document: z.string().min(1).max(4000).optional().describe('id, number, or address of a document'),
  types: z.array(EventTypeAnswer).optional().describe('PLOVER types, as ASSAULT'),
  doubts: z.array(z.enum(DOUBTS)).optional().describe('only events with one of these reasons'),
  rule: z.string().min(1).max(500).optional().describe('only events that this rule proposed'),
  limit: z.int().min(1).max(1000).optional().describe('how many at most, 1 to 1000'),
  after: z.string().min(1).max(4000).optional().describe('the cursor that the page before gave as next'),
})

const MOST_RULES = 200

/** Events nobody has decided on: the least certain that matter most first. */
export const review: Operation<typeof Input, typeof ReviewAnswer> = {
  name: 'review',
  summary: 'List the events that nobody has decided on, with why each may be wrong and what hangs on it.',
  input: Input,
  output: ReviewAnswer,
  http: { method: 'get', path: '/review' },
  run: async ({ document, types, doubts, rule, limit = 50, after }, context) => {
    const store = await context.compared()
    const { items, events, decided, shown } = await reviewQueue(store)
    const of = document === undefined ? undefined : (await documentNamed(store, document)).id
    const fitting = items.filter(
      (item) =>
        (of === undefined || item.document === of) &&
        (!types?.length || types.includes(item.type)) &&
        (!doubts?.length || item.doubts.some((doubt) => doubts.includes(doubt))) &&
        (rule === undefined || item.rule === rule),
    )
    const start = after === undefined ? 0 : placeAfter(fitting, after)
    const page = fitting.slice(start, start + limit)
    const last = page.at(-1)
    const labels = labelsOf(store)
    return {
      items: await Promise.all((await shown(page)).map((item) => reviewItemAnswer(item, labels))),
      total: fitting.length,
      ...(last && start + limit < fitting.length && { next: cursorOf(last) }),
      events,
      decided,
      doubts: counted(items, ({ doubts }) => new Set(doubts)).map(([doubt, events]) => ({
        doubt,
        events,
      })),
      rules: counted(items, ({ rule }) => (rule === undefined ? [] : [rule]))
        .slice(0, MOST_RULES)
        .map(([rule, events]) => ({ rule, ...about(rule), events })),
    }
  },
}

function about(rule: string): { readonly about?: string } {
  const words = ruleNamed(rule)?.about
  return words === undefined ? {} : { about: words }
}

/** How many events have each, most first. */
function counted<T>(items: readonly Queued[], of: (item: Queued) => Iterable<T>): readonly (readonly [T, number])[] {
  const counts = new Map<T, number>()
  for (const item of items) for (const one of of(item)) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)
}

const cursorOf = ({ weight, number, start, end }: Queued): string => [weight, number, start, end].join('~')

/** The place after the one that a cursor stands for, which may have been decided on meanwhile. */
function placeAfter(items: readonly Queued[], cursor: string): number {
  const [weight, number, start, end] = cursor.split('~').map(Number)
  if (![weight, number, start, end].every(Number.isFinite))
    throw new Failure('usage', 'after is the cursor that the page before gave as next.')
  const place = { weight: weight!, number: number!, start: start!, end: end! }
  const at = items.findIndex((item) => inOrder(place, item) < 0)
  return at < 0 ? items.length : at
}
