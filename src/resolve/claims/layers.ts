import type { Attribution, Document, FoundEvent } from '../../model/document.ts'
import type { EventMention, Span } from '../../model/reading.ts'

/** Whose content an event lies in, outermost first. Asking and ordering vouch for nothing: whoever reports them does. */
export function attributionsOver(document: Document, event: EventMention, found: FoundEvent | undefined): readonly Attribution[] {
  const requests = requestStarts(document)
  const over = (document.layers.attributions ?? []).filter(
    ({ cue, content }) =>
      !overlaps(cue, event) &&
      !requests.has(cue.start) &&
      content.some((span) => span.start <= event.start && event.end <= span.end) &&
      !isSource(document, found, cue),
  )
  return over.toSorted((a, b) => size(b) - size(a))
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

const size = ({ content }: Attribution): number => content.reduce((sum, { start, end }) => sum + end - start, 0)

/** A word that is itself the cue's source is not what is said. */
const isSource = (document: Document, found: FoundEvent | undefined, cue: Span): boolean =>
  found !== undefined && (document.layers.attributions ?? []).some((a) => a.cue === cue && a.source === found.token)

const requestStarts = (document: Document): ReadonlySet<number> =>
  new Set((document.layers.events ?? []).filter(({ type }) => type === 'REQUEST').map(({ start }) => start))
