import type { Document } from '../../model/document.ts'
import type { Claim, EventMention } from '../../model/reading.ts'

/** One plain sentence: who says what, in the words of the text. */
export function reasonOf(document: Document, events: ReadonlyMap<string, EventMention>, sides: readonly (readonly Claim[])[]): string {
  const [one, other] = sides.map(
    (claims) => `${speaker(document, claims[0]!)} ${saying(document, events.get(claims.at(-1)!.event)!, claims.at(-1)!)}`,
  )
  return `${one}; ${other}.`.replace(/^./u, (c) => c.toUpperCase())
}

function speaker(document: Document, claim: Claim): string {
  const voice = document.layers.voices?.find(({ id }) => id === claim.voices.at(-1))
  if (voice?.name) return voice.name
  const actor = document.layers.actors?.find(({ id }) => id === voice?.actor)
  if (actor) return actor.name
  if (voice?.kind === 'commentator') return 'the bracketed comment'
  return voice?.kind === 'author' ? 'the author' : 'somebody who is not named'
}

/** `says that Hale was ordered`: with the clause around the word, cut at a hundred characters. */
function saying(document: Document, event: EventMention, claim: Claim): string {
  const { cue, rule } = claim
  const place = cue && (rule === 'claims/answer' || rule === 'claims/refutation') ? cue : event
  const sentence = document.layers.sentences?.find(({ start, end }) => start <= place.start && place.end <= end) ?? place
  const words = document.text.slice(sentence.start, sentence.end).replaceAll(/\s+/g, ' ')
  const at = place.start - sentence.start
  const from = words.length <= 140 ? 0 : Math.max(0, words.lastIndexOf(' ', Math.max(0, at - 70)) + 1)
  const quote = words.length <= 140 ? words : words.slice(from, from + 140).replace(/\s\S*$/, '')
  return `${claim.value === 'CT-' && !/\b(?:not|no|never|n't|nobody|nothing|denied|denies)\b/i.test(quote) ? 'denies' : 'says'}: “${quote}”`
}
