/** The voices of a document, growing as attributions name more of them. */
import type { Attribution, Document } from '../../model/document.ts'
import type { Actor, Passage, Voice } from '../../model/reading.ts'
import { childrenBy, formOf, treeOf } from '../../model/tree.ts'
import { actorAt } from '../actors/actor-at.ts'
import { isNested, passageAt } from './passages.ts'
import { standsForNobody } from './unnamed.ts'

export interface VoiceBook {
  /** Every voice that is used, each after the one that relays it. */
  readonly voices: () => readonly Voice[]
  /** Ids from the outermost voice to the one that speaks in a passage. */
  readonly chainOf: (passage: Passage) => readonly string[]
  /** A chain with the source of an attribution at its end. */
  readonly chainWith: (chain: readonly string[], attribution: Attribution) => readonly string[]
  /** Who speaks in a passage: for a quotation inside another, whoever it is attributed to. */
  readonly speakerOf: (passage: Passage) => string
}

export function voiceBook(document: Document): VoiceBook {
  const voices = (document.layers.voices ?? []).map((voice) => withActor(document, voice))
  const byId = (id: string): Voice | undefined => voices.find((voice) => voice.id === id)
  const chain = (id: string): readonly string[] => {
    const within = byId(id)?.within
    return within ? [...chain(within), id] : [id]
  }
  const chainWith = (outer: readonly string[], attribution: Attribution): readonly string[] => {
    const wanted = speakerOf(document, attribution)
    const last = byId(outer.at(-1) ?? '')
    if (last && sameSpeaker(last, wanted)) return outer
    const known = voices.find((voice) => voice.within === last?.id && sameSpeaker(voice, wanted) && (wanted.name || wanted.actor))
    const voice = known ?? { ...wanted, id: freeId(wanted, voices), ...(last && { within: last.id }) }
    if (!known) voices.push(voice)
    return [...outer, voice.id]
  }
  return {
    voices: () => voices,
    chainOf: (passage) => chain(passage.voice),
    chainWith,
    speakerOf: (passage) => {
      const direct = isNested(document, passage)
        ? (document.layers.attributions ?? []).find(({ content }) =>
            content.some((span) => span.start === passage.start && span.end === passage.end),
          )
        : undefined
      const outer = direct && passageAt(document, passage.start)
      return direct && outer ? chainWith(chain(outer.voice), direct).at(-1)! : passage.voice
    },
  }
}

type Unplaced = Omit<Voice, 'id' | 'within'>

/** The source of an attribution as a voice: named after its actor, unnamed where the words name nobody in particular. */
function speakerOf(document: Document, { source }: Attribution): Unplaced {
  if (source === undefined) return { kind: 'unnamed' }
  const tree = treeOf(document)
  const actor = document.layers.actors?.find(({ id }) => id === actorAt(document, source))
  const { upos } = tree.tokens[source]!
  const indefinite = childrenBy(tree, source, 'det').some((c) =>
    ['a', 'an', 'one', 'some', 'another'].includes(formOf(tree, c).toLowerCase()),
  )
  const named = actor !== undefined && isProper(actor.name) && actor.kind === 'person'
  if (upos !== 'PROPN' && !named && (indefinite || standsForNobody(tree, source)))
    return { kind: 'unnamed', ...(actor && { actor: actor.id }) }
  if (actor) return isProper(actor.name) ? { kind: 'quoted', name: actor.name, actor: actor.id } : { kind: 'unnamed', actor: actor.id }
  return upos === 'PROPN' ? { kind: 'quoted', name: formOf(tree, source) } : { kind: 'unnamed' }
}

/** `Anthony Hale`, `U.S. officials`; not `the generals`. */
const isProper = (name: string): boolean => /(?<![\p{L}\p{N}])\p{Lu}/u.test(name)

const sameSpeaker = (voice: Voice, wanted: Unplaced): boolean =>
  wanted.actor !== undefined && voice.actor !== undefined
    ? voice.actor === wanted.actor
    : wanted.name !== undefined && voice.name === wanted.name

/** A voice that is also somebody in the story. */
function withActor(document: Document, voice: Voice): Voice {
  const actor = voice.name ? document.layers.actors?.find((a) => isCalled(a, voice.name!)) : undefined
  return actor ? { ...voice, actor: actor.id } : voice
}

const isCalled = (actor: Actor, name: string): boolean =>
  [actor.name, ...actor.aliases].some((alias) => alias.toLowerCase() === name.toLowerCase())

function freeId({ kind, name, actor }: Unplaced, taken: readonly Voice[]): string {
  const slug =
    (name ?? actor?.replace('actor:', '') ?? kind)
      .toLowerCase()
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, '') || kind
  for (let n = 1; ; n++) {
    const id = `voice:${slug}${n === 1 ? '' : `-${n}`}`
    if (!taken.some((voice) => voice.id === id)) return id
  }
}
