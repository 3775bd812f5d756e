/** Who and what a generated case is about: made-up people, bodies, towns, and things that happened between them. */
import type { EventType } from '../../src/model/reading.ts'
import type { Random } from '../random.ts'

const SYLLABLES = 'ba cor da el fen gar hol is jur kel lor mar nev or pal quin ros sel tor ul ven wex yar zim'.split(' ')
const BODIES = ['army', 'ministry', 'front', 'union', 'council', 'police', 'guard', 'party']

export interface Someone {
  readonly name: string
  readonly kind: 'person' | 'organization'
}

export interface Deed {
  readonly lemma: string
  readonly past: string
  readonly type: EventType
}

export const DEEDS: readonly Deed[] = [
  { lemma: 'shell', past: 'shelled', type: 'ASSAULT' },
  { lemma: 'attack', past: 'attacked', type: 'ASSAULT' },
  { lemma: 'arrest', past: 'arrested', type: 'COERCE' },
  { lemma: 'accuse', past: 'accused', type: 'ACCUSE' },
  { lemma: 'meet', past: 'met', type: 'CONSULT' },
  { lemma: 'support', past: 'supported', type: 'SUPPORT' },
  { lemma: 'sanction', past: 'sanctioned', type: 'SANCTION' },
  { lemma: 'aid', past: 'aided', type: 'AID' },
  { lemma: 'threaten', past: 'threatened', type: 'THREATEN' },
  { lemma: 'reject', past: 'rejected', type: 'REJECT' },
]

/** One thing that happened, told by any number of documents. */
export interface Occurrence {
  readonly deed: Deed
  readonly source: number
  readonly target: number
  readonly place: string
  /** Days since 2000-01-01. */
  readonly day: number
}

export interface Cast {
  readonly people: readonly Someone[]
  readonly occurrences: readonly Occurrence[]
}

export function castOf(draw: Random, people: number, occurrences: number): Cast {
  const towns = Array.from({ length: 300 }, () => name(draw, 2))
  const everybody = Array.from({ length: people }, (_, i) => someone(draw, i))
  return { people: everybody, occurrences: Array.from({ length: occurrences }, () => occurrence(draw, people, towns)) }
}

function someone(draw: Random, i: number): Someone {
  if (i % 3 > 0) return { name: `${name(draw, 2)} ${name(draw, 3)}`, kind: 'person' }
  return { name: `${name(draw, 3)} ${capital(draw.pick(BODIES))}`, kind: 'organization' }
}

function occurrence(draw: Random, people: number, towns: readonly string[]): Occurrence {
  const source = draw.uneven(people)
  const target = (source + 1 + draw.below(people - 1)) % people
  return { deed: draw.pick(DEEDS), source, target, place: draw.pick(towns), day: draw.below(20 * 365) }
}

const name = (draw: Random, syllables: number): string => capital(Array.from({ length: syllables }, () => draw.pick(SYLLABLES)).join(''))
const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1)
