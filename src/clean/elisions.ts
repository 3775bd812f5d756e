/** Where a source left something out: `.....`, `…`, `[...]`, `[…]`. */
type Place = 'before' | 'after' | 'within'

const MARK =
  /(?:\[\s*(?:\.\s*){2,}\]|\[\s*…\s*\]|\(\s*(?:\.\s*){3}\)|\(\s*…\s*\)|\.{4,}|(?<![\p{L}\p{N}])\.{3}|\.{3}(?=\s|$|["”'])|…|(?:\. ){2,}\.)/gu
const EDGE = /^[\s"“”'‘’«»()\][]*$/

/** The places of elision marks in a passage's words; undefined when there are none. */
export function elisions(words: string): readonly Place[] | undefined {
  const found = [...words.matchAll(MARK)].map(({ index, 0: mark }) => placeOf(words, index, index + mark.length))
  const places = (['before', 'within', 'after'] as const).filter((place) => found.includes(place))
  return places.length > 0 ? places : undefined
}

function placeOf(words: string, start: number, end: number): Place {
  if (EDGE.test(words.slice(0, start))) return 'before'
  return EDGE.test(words.slice(end)) ? 'after' : 'within'
}
