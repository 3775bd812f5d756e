/** Disputes inside one document, by the strict test: the same happening, values that cannot both hold, two voices that each assert. */
import type { Document } from '../../model/document.ts'
import type { Reader } from '../../model/reader.ts'
import type { Claim, Dispute, DisputeTopic } from '../../model/reading.ts'
import { contradictions } from './contradictions.ts'
import { denials } from './denials.ts'
import { reasonOf } from './reason.ts'
import { rivalCauses } from './rival-causes.ts'
import { rivalDoers } from './rival-doers.ts'

export const resolveDisputes: Reader = {
  name: 'disputes',
  version: '1',
  about: 'Raises a dispute where two voices assert what cannot both hold; last, since it compares claims and links.',
  requires: ['events', 'claims', 'voices', 'passages', 'links'],
  provides: ['disputes'],
  read: (document) => ({ disputes: disputesOf(document) }),
}

/** Two sides of one thing, each with its claims. */
export interface Opposition {
  readonly about: DisputeTopic
  readonly sides: readonly [readonly Claim[], readonly Claim[]]
  readonly rule: string
}

function disputesOf(document: Document): readonly Dispute[] {
  const found = [...denials(document), ...contradictions(document), ...rivalCauses(document), ...rivalDoers(document)].filter(({ sides }) =>
    sides.every((side) => side.some(({ independent }) => independent)),
  )
  const events = new Map((document.layers.events ?? []).map((event) => [event.id, event]))
  const distinct = [...new Map(found.map((opposition) => [keyOf(opposition), opposition])).values()]
  return distinct.map(({ about, sides, rule }) => ({
    id: `dispute:${sides[0][0]!.event.replace('event:', '')}:${sides[1][0]!.event.replace('event:', '')}`,
    about,
    positions: sides.map((claims) => ({
      claims: claims.map(({ id }) => id),
      voices: lastVoices(claims),
      independent: lastVoices(claims.filter(({ independent }) => independent)).length,
    })),
    why: reasonOf(document, events, sides),
    rule,
  }))
}

/** The first claim of a side is its voice's own; others show the words of the denial or what is said instead. */
const lastVoices = (claims: readonly Claim[]): readonly string[] => claims.slice(0, 1).map(({ voices }) => voices.at(-1)!)

const keyOf = ({ sides }: Opposition): string => sides.map((side) => side[0]!.event).join(' ')
