/** What an editor does to words that are not his: words changed, put in and taken out; paragraphs joined and split; quotes and dashes. */
import type { Random } from '../random.ts'

/** @param rate share of words that are changed, at most one in six. */
export function edited(draw: Random, text: string, rate: number, fill: () => string): string {
  const words = text.split(' ').flatMap((word) => {
    if (draw.next() >= rate) return [word]
    const [, before = '', , after = ''] = /^(["“]*)(.*?)([.,"”]*)$/.exec(word)!
    const kind = draw.below(3)
    if (kind === 0) return [before + fill() + after]
    if (kind === 1) return [before + fill(), word.slice(before.length)]
    return before || after ? [before + after] : []
  })
  return words
    .join(' ')
    .replaceAll(/ ([.,]+["”]?)(?= |$)/g, '$1')
    .replaceAll(/(?<=^| )(["“]) /g, '$1')
}

/** Paragraphs cut at other sentences than before. */
export function resplit(draw: Random, paragraphs: readonly string[]): readonly string[] {
  const sentences = paragraphs.join(' ').split(/(?<=[.”"]) (?=[A-Z“"])/)
  const made: string[] = []
  for (let i = 0; i < sentences.length; ) {
    const length = 1 + draw.below(4)
    made.push(sentences.slice(i, i + length).join(' '))
    i += length
  }
  return made
}

export const restyled = (draw: Random, text: string): string =>
  draw.next() < 0.4
    ? text
        .replaceAll(/"([^"]*)"/g, '“$1”')
        .replaceAll("'", '’')
        .replaceAll(' - ', ' — ')
    : text
