/** A label as a person asks for it becomes one with whole ids, and with the words that find it again. */
import { overlayOf } from '../../compare/decisions/overlay.ts'
import type { Action, Anchor } from '../../model/decision.ts'
import { refOf } from '../../model/digest.ts'
import { Failure } from '../../model/failure.ts'
import type { Reading, Span } from '../../model/reading.ts'
import type { Store } from '../../model/store.ts'
import { lemmaOfForm } from '../../read/events/lemma.ts'
import { actorIn } from './actor-in.ts'

type Label = Extract<Action, { kind: 'label' }>

/** UTF-16 units; what tells of an event is some words, not a paragraph. */
const MOST = 200

/**
 * White space round the words is left out. Throws a Failure: not-found for a document or an actor that is not there, usage for a
 * place that is no words of it, refused where the reading has an event on exactly these words, which is to be corrected instead.
 */
export async function labelled(store: Store, action: Label): Promise<Label> {
  const document = await store.document(action.document)
  const reading = document && (await store.reading(document.id))
  if (!document || !reading)
    throw new Failure('not-found', `There is no document ‘${action.document}’ in this case; hearsay documents lists them.`)
  const span = wordsAt(reading.text, action)
  await refuseKnown(store, document.id, reading, span)
  if (action.voice !== undefined && !reading.voices.some(({ id }) => id === action.voice))
    throw new Failure('not-found', `Document ${document.number} has no voice ‘${action.voice}’.`)
  const part = (name: string): Anchor => actorIn({ document: document.id, number: document.number, reading }, name, span)
  const sources = (action.sources ?? []).map(part)
  const targets = (action.targets ?? []).map(part)
  return {
    ...action,
    document: document.id,
    ...span,
    ...(action.sources && { sources: sources.map(({ target }) => target) }),
    ...(action.targets && { targets: targets.map(({ target }) => target) }),
    anchors: [anchorAt(document.id, reading, span), ...sources, ...targets],
  }
}

function wordsAt(text: string, { start, end }: Span): Span {
  if (end <= start || end > text.length)
    throw new Failure('usage', `The text has no words from ${start} to ${end}; it ends at ${text.length}.`)
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = start + words.trimEnd().length
  if (to <= from) throw new Failure('usage', 'There are no words there.')
  if (to - from > MOST) throw new Failure('usage', `A label is on the words that tell of an event, at most ${MOST} characters.`)
  if (splitsCharacter(text, from) || splitsCharacter(text, to))
    throw new Failure('usage', 'That begins or ends in the middle of a character.')
  return { start: from, end: to }
}

const splitsCharacter = (text: string, at: number): boolean =>
  /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '')

/** What was labelled before may be labelled anew. */
async function refuseKnown(store: Store, document: string, { events }: Reading, { start, end }: Span): Promise<void> {
  const known = events.find((event) => event.start === start && event.end === end)
  if (known && !overlayOf(await store.decisions()).labelled.has(refOf(document, known.id)))
    throw new Failure('refused', `These words are an event of the reading already, ${known.type}; correct that one.`)
}

function anchorAt(document: string, reading: Reading, span: Span): Anchor {
  const sentence = sentenceAround(reading, span)
  const words = reading.text.slice(span.start, span.end)
  return {
    target: refOf(document, `event:${span.start}-${span.end}`),
    quote: reading.text.slice(sentence.start, sentence.end),
    word: lemmaOf(words),
    ...span,
    at: span.start - sentence.start,
  }
}

/** From the beginning of the sentence in which the words begin to the end of the one in which they end; without sentences, their lines. */
function sentenceAround({ sentences = [], text }: Reading, { start, end }: Span): Span {
  const first = sentences.find((sentence) => sentence.start <= start && start < sentence.end)
  const last = sentences.find((sentence) => sentence.start < end && end <= sentence.end)
  const after = text.indexOf('\n', end)
  return { start: first?.start ?? text.lastIndexOf('\n', start - 1) + 1, end: last?.end ?? (after < 0 ? text.length : after) }
}

/** Of several words the first that the lexicon has; what it has none of is taken as it stands. */
const lemmaOf = (words: string): string =>
  words.split(/[^\p{L}\p{N}'’-]+/u).reduce<string | undefined>((found, word) => found ?? lemmaOfForm(word), undefined) ??
  words.toLowerCase()
