/** The events that people found in one document. */
import { laidOver } from '../compare/decisions/laid-over.ts'
import { overlayOf } from '../compare/decisions/overlay.ts'
import { reAnchored } from '../compare/decisions/re-anchor.ts'
import { labelPlaced } from '../compare/decisions/with-labelled.ts'
import { type DigestEvent, type Report, refOf } from '../model/digest.ts'
import type { Labelled } from '../model/overlay.ts'
import type { Store } from '../model/store.ts'

/** A label and the event that it comes to, with every later decision laid over it. */
export interface PlacedLabel {
  readonly label: Labelled
  readonly event: DigestEvent
}

/** In the order of the text; without what was undone or rejected, and without labels whose words are nowhere in the present reading. */
export async function labelsOf(store: Store, report: Report): Promise<readonly PlacedLabel[]> {
  const { overlay } = reAnchored(overlayOf(await store.decisions()), [report])
  const { digest } = laidOver(report, overlay)
  return [...overlay.labelled.values()]
    .filter(({ document }) => document === report.document)
    .flatMap((label) => {
      const placed = labelPlaced(label, report.digest)
      const event = placed && digest.events.find(({ id }) => refOf(report.document, id) === refOfLabel(placed))
      return placed && event ? [{ label: placed, event }] : []
    })
    .toSorted((a, b) => a.event.start - b.event.start)
}

const refOfLabel = ({ document, start, end }: Labelled): string => refOf(document, `event:${start}-${end}`)
