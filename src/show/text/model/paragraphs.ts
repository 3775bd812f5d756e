/** The text cut into blocks to lay out: they tile it, and each is shown without the white space at its end. */
import type { Reading } from '../../api/answers.ts'

export type Look = 'heading' | 'byline' | 'furniture' | 'body'

/** Half-open UTF-16 offsets into the text. */
export interface Block {
  readonly start: number
  /** The end of what is shown; what follows up to the next block is white space. */
  readonly end: number
  readonly look: Look
  /** 1, 2, 3 …; headings and bylines have none, nor what goes on a long paragraph. */
  readonly number?: number
}

type Source = Pick<Reading, 'text' | 'passages'>

/** Longer paragraphs are laid out in pieces, so that a huge one costs no more than what is seen of it; UTF-16 units. */
const LONGEST = 3000

export function blocksOf({ text, passages }: Source): readonly Block[] {
  const looks = looksOf(passages)
  let number = 0
  return paragraphs(text, passages).flatMap(({ start, end }) => {
    const look = looks(start, end)
    const counted = look === 'body' || look === 'furniture'
    if (counted) number += 1
    return pieces(text, start, end).map((piece, index) => ({ ...piece, look, ...(counted && index === 0 && { number }) }))
  })
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Parted at blank lines, and where a passage begins a line. */
function paragraphs(text: string, passages: Source['passages']): readonly Stretch[] {
  const begins = new Set(passages.map(({ start }) => start).filter((start) => start > 0 && text[start - 1] === '\n'))
  const cuts = [...text.matchAll(/\n[^\S\n]*(?:\n\s*)+/g)].map(({ index, 0: gap }) => index + gap.length)
  const starts = [...new Set([0, ...cuts, ...begins])].toSorted((a, b) => a - b)
  return starts
    .map((start, index) => {
      const until = starts[index + 1] ?? text.length
      return { start, end: start + text.slice(start, until).trimEnd().length }
    })
    .filter(({ start, end }) => end > start)
}

/** Cut after a white space where there is one, never inside a character. */
function pieces(text: string, start: number, end: number): readonly Stretch[] {
  const found: Stretch[] = []
  let from = start
  while (end - from > LONGEST) {
    const half = from + LONGEST / 2
    const ahead = text.slice(half, from + LONGEST)
    const space = Math.max(ahead.lastIndexOf('\n'), ahead.lastIndexOf(' '))
    const cut = space >= 0 ? half + space + 1 : whole(text, from + LONGEST)
    found.push({ start: from, end: cut })
    from = cut
  }
  return [...found, { start: from, end }]
}

const whole = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at)

/** The role of most of the letters. */
function looksOf(passages: Source['passages']): (start: number, end: number) => Look {
  let next = 0
  return (start, end) => {
    while (next < passages.length && passages[next]!.end <= start) next += 1
    let most = 0
    let look: Look = 'body'
    for (let i = next; i < passages.length && passages[i]!.start < end; i++) {
      const { role, start: from, end: to } = passages[i]!
      const letters = Math.min(to, end) - Math.max(from, start)
      if (letters > most) [most, look] = [letters, role === 'heading' || role === 'byline' || role === 'furniture' ? role : 'body']
    }
    return look
  }
}
