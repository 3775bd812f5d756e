/** A comment or a reader contradicts what stands above: denies its act, names another cause, or tells the act's opposite. */
import { z } from 'zod'
import { rules } from '../../knowledge.ts'
import type { Document } from '../../model/document.ts'
import type { Claim, EventMention, Passage } from '../../model/reading.ts'
import type { Opposition } from './disputes.ts'
import { assertsSame, everybodyIn } from './happenings.ts'
import { kindredEvents } from './kindred.ts'

const words = z.string().transform((line): ReadonlySet<string> => new Set(line.trim().split(/\s+/)))
const Words = z.object({ choosing: words })

export function contradictions(document: Document): readonly Opposition[] {
  const passages = (document.layers.passages ?? []).filter(({ role, copyOf }) => ['comment', 'reader-comment'].includes(role) && !copyOf)
  return passages.flatMap((passage) => inPassage(document, passage))
}

interface Told {
  readonly claim: Claim
  readonly event: EventMention
}

function inPassage(document: Document, passage: Passage): readonly Opposition[] {
  const told = toldIn(document)
  const own = told.filter(({ event, claim }) => inside(event, passage) && claim.voices.at(-1) === passage.voice)
  const before = told.filter(
    ({ event, claim }) => event.end <= passage.start && claim.voices.at(-1) !== passage.voice && !isComment(document, event, passage),
  )
  const denied = own.find(({ claim, event }) => claim.value === 'CT-' && !claim.modality && before.some((b) => opposes(event, b)))
  if (!denied) return []
  const against = nearest(
    before.filter((b) => opposes(denied.event, b)),
    passage,
  )
  const instead = own
    .filter((o) => o.event.start > denied.event.start && o.claim.value.startsWith('CT+') && sharesAnybody(o.event, denied.event))
    .slice(0, 1)
  const about = rules('cues/disputes.yaml', Words).choosing.has(denied.event.lemma) ? 'motive' : 'occurrence'
  const reasons =
    about === 'motive'
      ? before.filter(
          (b) =>
            b !== against &&
            b.event.end <= against.event.start &&
            against.event.start - b.event.end < 60 &&
            sharesAnybody(b.event, against.event),
        )
      : []
  return [
    {
      about,
      sides: [[...reasons, against].map(({ claim }) => claim), [denied, ...instead].map(({ claim }) => claim)],
      rule: `disputes/${passage.role}`,
    },
  ]
}

const toldIn = (document: Document): readonly Told[] => {
  const events = kindredEvents(document)
  return (document.layers.claims ?? [])
    .map((claim) => ({ claim, event: events.get(claim.event)! }))
    .toSorted((a, b) => a.event.start - b.event.start)
}

const inside = (event: EventMention, { start, end }: Passage): boolean => start <= event.start && event.end <= end

/** A reader answers the text before other readers do; another comment is answered only where it stands next to this one. */
const isComment = (document: Document, event: EventMention, passage: Passage): boolean =>
  (document.layers.passages ?? []).some((p) => p.role === 'comment' && passage.role === 'comment' && inside(event, p))

/** The same act, or, for `did not choose that`, whatever the same actor is said to have done. */
function opposes(denied: EventMention, { event, claim }: Told): boolean {
  if (!claim.value.endsWith('+') || claim.value.startsWith('PS')) return false
  if (assertsSame(denied, event) && sharesAnybody(denied, event)) return true
  return rules('cues/disputes.yaml', Words).choosing.has(denied.lemma) && sharesAnybody(denied, event)
}

const sharesAnybody = (one: EventMention, other: EventMention): boolean =>
  everybodyIn(one).some((actor) => everybodyIn(other).includes(actor))

const nearest = (told: readonly Told[], { start }: Passage): Told =>
  told.toSorted((a, b) => start - a.event.end - (start - b.event.end))[0]!
