/** The review queue of a case. */
import type { Report } from '../../model/digest.ts'
import type { Overlay } from '../../model/overlay.ts'
import type { Review, ReviewItem } from '../../model/review.ts'
import { isDecided } from '../decisions/is-decided.ts'
import { withLabelled } from '../decisions/with-labelled.ts'
import { type Knowing, reviewItem } from './review-item.ts'

/**
 * Events that nobody accepted, rejected, corrected or labelled, what weighs most first: uncertainty (`doubts.ts`) times what hangs on
 * it (`stakes.ts`). Furniture tells of nothing and is left out. @param overlay re-anchored to these reports
 */
export async function reviewOf(reports: AsyncIterable<Report>, overlay: Overlay, knowing: Knowing): Promise<Review> {
  const items: ReviewItem[] = []
  const counts = { events: 0, decided: 0 }
  for await (const read of reports) {
    const report = withLabelled(read, overlay)
    for (const event of report.digest.events.filter(({ role }) => role !== 'furniture')) {
      counts.events += 1
      if (isDecided(report.document, event, overlay)) counts.decided += 1
      else items.push(reviewItem(report, event, knowing))
    }
  }
  return { items: items.toSorted(inOrder), ...counts }
}

/** Ties in the order of the texts. */
export const inOrder = (a: Place, b: Place): number => b.weight - a.weight || a.number - b.number || a.start - b.start || a.end - b.end

export type Place = Pick<ReviewItem, 'weight' | 'number' | 'start' | 'end'>
