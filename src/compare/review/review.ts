/** The review queue of a case. */
import type { DigestEvent, Report } from '../../model/digest.ts'
import type { Overlay } from '../../model/overlay.ts'
import type { Doubt, Queue, Queued } from '../../model/review.ts'
import { isDecided } from '../decisions/is-decided.ts'
import { withLabelled } from '../decisions/with-labelled.ts'
import { judged, type Knowing } from './judged.ts'

/**
 * Events that nobody accepted, rejected, corrected or labelled, what weighs most first: uncertainty (`doubts.ts`) times what hangs on
 * it (`stakes.ts`). Furniture tells of nothing and is left out. @param overlay re-anchored to these reports
 */
export async function reviewOf(reports: AsyncIterable<Report>, overlay: Overlay, knowing: Knowing): Promise<Queue> {
  const items: Queued[] = []
  const counts = { events: 0, decided: 0 }
  const once = kept()
  for await (const read of reports) {
    const report = withLabelled(read, overlay)
    for (const event of report.digest.events.filter(({ role }) => role !== 'furniture')) {
      counts.events += 1
      if (isDecided(report.document, event, overlay)) counts.decided += 1
      else items.push(queued(report, event, knowing, once))
    }
  }
  return { items: items.sort(inOrder), ...counts }
}

/** Ties in the order of the texts. */
export const inOrder = (a: Place, b: Place): number => b.weight - a.weight || a.number - b.number || a.start - b.start || a.end - b.end

export type Place = Pick<Queued, 'weight' | 'number' | 'start' | 'end'>

function queued(report: Report, event: DigestEvent, knowing: Knowing, once: Once): Queued {
  const { reasons, weight } = judged(report, event, knowing)
  const { document, number } = report
  const { id, start, end, type, rule } = event
  const doubts = once.doubts(reasons.map(({ doubt }) => doubt))
  return { document, number, id, start, end, type: once.word(type), ...(rule !== undefined && { rule: once.word(rule) }), doubts, weight }
}

interface Once {
  readonly word: <T extends string>(word: T) => T
  readonly doubts: (doubts: readonly Doubt[]) => readonly Doubt[]
}

/** Words and lists that come again and again are kept once. */
function kept(): Once {
  const words = new Map<string, string>()
  const lists = new Map<string, readonly Doubt[]>()
  const first = <T>(known: Map<string, T>, key: string, value: T): T => {
    const before = known.get(key)
    if (before === undefined) known.set(key, value)
    return before ?? value
  }
  return { word: <T extends string>(word: T) => first(words, word, word) as T, doubts: (doubts) => first(lists, doubts.join(), doubts) }
}
