/** A sentence cut where marks begin and end. */
export interface Mark {
  /** UTF-16 offsets into the same text as the sentence's. */
  readonly start: number
  readonly end: number
  readonly name: string
}

export interface Piece {
  readonly at: number
  readonly text: string
  /** Of marks that overlap the one that comes first in the list. */
  readonly mark?: Mark
}

/** Pieces in order; together they are the sentence, letter for letter. Marks outside of it are left out. */
export function pieces(sentence: { readonly start: number; readonly text: string }, marks: readonly Mark[]): readonly Piece[] {
  const end = sentence.start + sentence.text.length
  const within = marks.filter((mark) => mark.start < end && mark.end > sentence.start && mark.end > mark.start)
  const cuts = new Set([sentence.start, end, ...within.flatMap((mark) => [Math.max(mark.start, sentence.start), Math.min(mark.end, end)])])
  const places = [...cuts].toSorted((a, b) => a - b)
  return places.slice(0, -1).map((at, i) => {
    const mark = within.find((one) => one.start <= at && at < one.end)
    return { at, text: sentence.text.slice(at - sentence.start, places[i + 1]! - sentence.start), ...(mark && { mark }) }
  })
}

/**
 * What stands before and after a stretch in its paragraph: about so many letters, cut at a blank; an ellipsis tells that the
 * paragraph goes on. Paragraphs are apart by empty lines.
 */
export function around(text: string, { start, end }: { readonly start: number; readonly end: number }, letters: number) {
  const opens = text.lastIndexOf('\n\n', start - 1)
  const closes = text.indexOf('\n\n', end)
  const first = opens < 0 ? 0 : opens + 2
  const last = closes < 0 ? text.length : closes
  const [from, to] = [Math.max(first, start - letters), Math.min(last, end + letters)]
  const before = text.slice(from, start)
  const after = text.slice(end, to)
  return {
    before: from === first ? before : `…${before.replace(/^\S*/, '')}`,
    after: to === last ? after : `${after.replace(/\S*$/, '')}…`,
  }
}
