/** Who says so: a claim for every event and the chain of voices that tells of it, and the voices that only the words name. */
import type { Attribution, Document, FoundEvent } from '../../model/document.ts'
import type { Reader } from '../../model/reader.ts'
import type { Claim, EventMention, Passage, Voice } from '../../model/reading.ts'
import { answers } from './answers.ts'
import { attributionsOver } from './layers.ts'
import { passageAt } from './passages.ts'
import { refutations } from './refutations.ts'
import { voiceBook } from './voice-book.ts'

export const resolveClaims: Reader = {
  name: 'claims',
  version: '1',
  about: 'Turns attributions into voices and claims; needs actors for the names behind pronouns, and final events.',
  requires: ['passages', 'voices', 'events', 'actors', 'mentions', 'attributions', 'factualities', 'foundEvents'],
  provides: ['claims', 'voices', 'passages'],
  read: (document) => claimsOf(document),
}

function claimsOf(document: Document): {
  readonly claims: readonly Claim[]
  readonly voices: readonly Voice[]
  readonly passages: readonly Passage[]
} {
  const book = voiceBook(document)
  const found = new Map((document.layers.foundEvents ?? []).map((event) => [event.id, event]))
  const own = (document.layers.events ?? []).flatMap((event) => claimOn(document, book, event, found.get(event.id)))
  const claims = withIds([...own, ...answers(document, book, own), ...refutations(document, book, own)])
  const passages = (document.layers.passages ?? []).map((passage) => ({ ...passage, voice: book.speakerOf(passage) }))
  return { claims, voices: book.voices(), passages }
}

type Book = ReturnType<typeof voiceBook>

/** The claim of the innermost voice on an event. */
function claimOn(document: Document, book: Book, event: EventMention, found: FoundEvent | undefined): readonly Omit<Claim, 'id'>[] {
  const passage = passageAt(document, event.start)
  if (!passage) return []
  const over = attributionsOver(document, event, found)
  const voices = over.reduce<readonly string[]>((chain, attribution) => book.chainWith(chain, attribution), book.chainOf(passage))
  const factuality = document.layers.factualities?.find((f) => f.event === event.id)
  const cue = over.at(-1)?.cue ?? factuality?.cue
  const rule = factuality?.reasons.at(-1)?.rule
  const claim = {
    event: event.id,
    voices,
    ...(cue && { cue }),
    value: factuality?.value ?? 'CT+',
    ...(factuality?.modality && { modality: factuality.modality }),
    independent: passage.copyOf === undefined,
    ...(rule && { rule }),
  } as const
  return isOwnersClaim(over.at(-1)) && rule === 'factuality/denied-report' ? apart(claim) : [claim]
}

/** `Ruiz's claim that X`: a noun with an owner. */
const isOwnersClaim = (attribution: Attribution | undefined): boolean =>
  attribution?.rule.endsWith('-noun') === true && attribution.source !== undefined

/** `rejected Ruiz's claim that X`: she says so, and whoever tells of the claim denies it. */
function apart(claim: Omit<Claim, 'id'>): readonly Omit<Claim, 'id'>[] {
  const { modality: _, ...asserted } = claim
  const outer = claim.voices.slice(0, -1)
  return [...(outer.length > 0 ? [{ ...claim, voices: outer }] : []), { ...asserted, value: 'CT+' }]
}

const withIds = (claims: readonly Omit<Claim, 'id'>[]): readonly Claim[] => {
  const seen = new Set<string>()
  return claims.flatMap((claim) => {
    const id = `claim:${claim.voices.at(-1)!.replace('voice:', '')}:${claim.event.replace('event:', '')}`
    if (seen.has(id)) return []
    seen.add(id)
    return [{ id, ...claim }]
  })
}
