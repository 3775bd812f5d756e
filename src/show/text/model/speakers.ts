/** Who speaks in a document: letters, names and chains of voices. */
import type { Reading } from '../../api/answers.ts'
import { type Siglum, siglaOf } from '../../parts/voices.tsx'

type Voice = Reading['voices'][number]

export interface Speakers {
  /** Voices that speak anywhere in the text, in the order in which they first do. */
  readonly all: readonly string[]
  readonly siglum: (voice: string) => Siglum
  /** 'Gulf Wire', 'the author', 'somebody not named'. */
  readonly name: (voice: string) => string
  /** 'residents, quoted by Gulf Wire'. */
  readonly described: (chain: readonly string[]) => string
  /** From the outermost to this one. */
  readonly chain: (voice: string) => readonly string[]
}

const NAMELESS: Readonly<Record<Voice['kind'], string>> = {
  author: 'the author',
  commentator: 'who comments in brackets',
  quoted: 'somebody quoted',
  reader: 'a reader',
  publisher: 'the publisher',
  unnamed: 'somebody not named',
}

export function speakersOf({ voices, passages, claims, actors }: Pick<Reading, 'voices' | 'passages' | 'claims' | 'actors'>): Speakers {
  const called = new Map(actors.map((actor) => [actor.id, actor.name]))
  const known = new Map(voices.map((voice) => [voice.id, voice]))
  const name = (id: string): string =>
    known.get(id)?.name ?? called.get(known.get(id)?.actor ?? '') ?? NAMELESS[known.get(id)?.kind ?? 'unnamed']
  const chain = (id: string): readonly string[] => {
    const found = [id]
    for (let outer = known.get(id)?.within; outer !== undefined && !found.includes(outer); outer = known.get(outer)?.within)
      found.unshift(outer)
    return found
  }
  const spoken = passages.filter(({ role }) => role !== 'furniture').flatMap(({ voice }) => chain(voice))
  const all = [...new Set([...spoken, ...claims.flatMap((claim) => claim.voices)])]
  const sigla = siglaOf([...all, ...voices.map(({ id }) => id)].map((key) => ({ key, name: plainName(name(key)) })))
  return {
    all,
    chain,
    name,
    siglum: (id) => sigla.get(id) ?? { letter: '?', hue: 6 },
    described: (voices) => {
      const [last, outer] = [voices.at(-1)!, voices.at(-2)]
      return outer === undefined ? name(last) : `${name(last)}, quoted by ${name(outer)}`
    },
  }
}

/** 'who comments in brackets' begins with C. */
const plainName = (name: string): string => name.replace(/^(who|somebody) /, '')
