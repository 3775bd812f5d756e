import type { Voice } from '../model/reading.ts'
import type { Speaker } from './part.ts'

/** The voices of a document, each once, and the id of each speaker. */
export interface Voices {
  readonly voices: readonly Voice[]
  readonly idOf: (speaker: Speaker) => string
}

/** Ids are slugs of names, or of kinds where there is no name; outer voices stand before those they relay. */
export function voicesOf(speakers: readonly Speaker[]): Voices {
  const known = new Map<string, Voice>()
  const idOf = (speaker: Speaker): string => known.get(keyOf(speaker))!.id
  const add = (speaker: Speaker): void => {
    if (known.has(keyOf(speaker))) return
    if (speaker.within) add(speaker.within)
    const id = freeId(speaker, [...known.values()])
    known.set(keyOf(speaker), {
      id,
      ...(speaker.name && { name: speaker.name }),
      kind: speaker.kind,
      ...(speaker.within && { within: idOf(speaker.within) }),
    })
  }
  speakers.forEach(add)
  return { voices: [...known.values()], idOf }
}

const keyOf = ({ kind, name, within }: Speaker): string => `${kind}|${name ?? ''}|${within ? keyOf(within) : ''}`

function freeId({ kind, name }: Speaker, taken: readonly Voice[]): string {
  const slug =
    (kind === 'author' ? 'author' : (name ?? kind))
      .toLowerCase()
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, '') || kind
  const wanted = kind === 'quoted' && name ? slug : kind === 'author' ? 'author' : name ? slug : kind
  for (let n = 1; ; n++) {
    const id = `voice:${wanted}${n === 1 ? '' : `-${n}`}`
    if (!taken.some((voice) => voice.id === id)) return id
  }
}
