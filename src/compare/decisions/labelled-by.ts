import type { Action, Anchor } from '../../model/decision.ts'
import type { Decided, Labelled, Participant } from '../../model/overlay.ts'

type Label = Extract<Action, { kind: 'label' }>

/** A label with the words and surroundings that its anchors kept: the first is its own, the others are those of who takes part. */
export function labelledBy(
  { document, start, end, type, value, voice, sources = [], targets = [], anchors = [] }: Label,
  made: Decided,
): Labelled {
  const [own] = anchors
  const quote = own?.quote ?? ''
  const at = own?.at ?? 0
  return {
    ...made,
    document,
    start,
    end,
    words: quote.slice(at, at + end - start),
    lemma: own?.word ?? '',
    sentence: { start: start - at, end: start - at + quote.length, text: quote },
    type,
    value: value ?? 'CT+',
    ...(voice !== undefined && { voice }),
    participants: [
      ...sources.map((actor) => participant('source', actor, anchors)),
      ...targets.map((actor) => participant('target', actor, anchors)),
    ],
  }
}

function participant(role: Participant['role'], actor: string, anchors: readonly Anchor[]): Participant {
  const { start = 0, end = start, name, word = name ?? '' } = anchors.find(({ target }) => target === actor) ?? {}
  return { role, actor, start, end, words: word }
}
