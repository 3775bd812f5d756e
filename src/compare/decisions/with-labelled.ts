/** Events that people found, put among those of the reading. */
import type { Digest, DigestEvent, Report } from '../../model/digest.ts'
import { partsOfRef } from '../../model/digest.ts'
import type { Labelled, Overlay } from '../../model/overlay.ts'
import type { Span } from '../../model/reading.ts'

/** The rule that a person's own events name. */
export const PERSON = 'person'

/**
 * A report with the events that people labelled in it, in the order of the text. One that the reading has found meanwhile on the same
 * words is not added twice: `laidOver` corrects it. A label is put where its sentence stands now; where that is nowhere, it waits.
 */
export function withLabelled(report: Report, overlay: Overlay): Report {
  const labels = labelledIn(overlay).get(report.document) ?? []
  const { digest } = report
  const placed = labels.map((label) => labelPlaced(label, digest)).filter((label) => label !== undefined)
  const known = new Set(digest.events.map(({ id }) => id))
  const found = placed.map((label) => eventOf(label, digest)).filter(({ id }) => !known.has(id))
  if (found.length === 0) return report
  const events = [...digest.events, ...found].toSorted((a, b) => a.start - b.start || a.end - b.end)
  return { ...report, digest: { ...digest, events } }
}

/** The label where its words stand in this reading of its document; nothing when they stand nowhere. */
export function labelPlaced(label: Labelled, digest: Digest): Labelled | undefined {
  const here = digest.passages.some(({ start, end }) => start <= label.start && label.start < end)
  if (here && !digest.events.some((event) => contradicts(event, label))) return label
  const moved = digest.events.find(({ sentence }) => sentence.text === label.sentence.text)
  return moved && shifted(label, moved.sentence.start - label.sentence.start)
}

/** A sentence of the reading that covers the label and has other words there. */
function contradicts({ sentence }: DigestEvent, { start, end, words }: Labelled): boolean {
  const inside = sentence.start <= start && end <= sentence.end
  return inside && sentence.text.slice(start - sentence.start, end - sentence.start) !== words
}

const shifted = (label: Labelled, by: number): Labelled => ({
  ...label,
  ...moved(label, by),
  sentence: { ...label.sentence, ...moved(label.sentence, by) },
  participants: label.participants.map((one) => ({ ...one, ...moved(one, by) })),
})

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

function eventOf(label: Labelled, digest: Digest): DigestEvent {
  const { start, end, lemma, type, value, sentence, participants } = label
  const passage = digest.passages.findLast((one) => one.start <= start && start < one.end)
  const speaker = digest.voices.some(({ id }) => id === label.voice) ? label.voice! : (passage?.voice ?? 'voice:author')
  const id = `event:${start}-${end}`
  const near = [...new Set(digest.events.filter((event) => event.sentence.start === sentence.start).flatMap((event) => event.near ?? []))]
  const claim = `claim:${speaker.replace(/^voice:/, '')}:${start}-${end}`
  return {
    id,
    start,
    end,
    lemma,
    type,
    rule: PERSON,
    arguments: participants.map(({ role, actor, words, ...span }) => ({
      role,
      start: span.start,
      end: span.end,
      words,
      actor: partsOfRef(actor).id,
    })),
    sentence,
    role: passage?.role ?? 'body',
    claims: [{ id: claim, event: id, voices: chainOf(speaker, digest), value, independent: passage?.copyOf === undefined }],
    ...(near.length > 0 && { near }),
  }
}

/** Ids from the outermost voice to this one. */
function chainOf(voice: string, { voices }: Digest): readonly string[] {
  const chain = [voice]
  for (let outer = withinOf(voice, voices); outer !== undefined && !chain.includes(outer); outer = withinOf(outer, voices))
    chain.unshift(outer)
  return chain
}

const withinOf = (voice: string, voices: Digest['voices']): string | undefined => voices.find(({ id }) => id === voice)?.within

const known = new WeakMap<Overlay, ReadonlyMap<string, readonly Labelled[]>>()

/** Labels by document; found once an overlay. */
function labelledIn(overlay: Overlay): ReadonlyMap<string, readonly Labelled[]> {
  const found = known.get(overlay) ?? Map.groupBy(overlay.labelled.values(), ({ document }) => document)
  known.set(overlay, found)
  return found
}
