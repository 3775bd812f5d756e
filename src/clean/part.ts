/** What `clean` works on before there are passages: stretches of text with a role and a speaker. */

import type { PassageRole, Span, VoiceKind } from '../model/reading.ts'
import type { BlockMark } from '../model/source.ts'

/** A voice before it has an id. */
export interface Speaker {
  readonly kind: VoiceKind
  readonly name?: string
  readonly within?: Speaker
}

/** A paragraph or a piece of one, without the white space around it. */
export interface Part extends Span {
  readonly role: PassageRole
  readonly by?: Speaker
  /** What the markup says of it; nothing in plain text. */
  readonly mark?: BlockMark
  readonly origin?: string
  /** Lies inside the part before it, as a quotation in a sentence. */
  readonly nested?: true
}

export const wordsOf = (text: string, part: Span): string => text.slice(part.start, part.end)

/** A span without white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from]!)) from++
  while (to > from && /\s/.test(text[to - 1]!)) to--
  return { start: from, end: to }
}
