/** Lines of a stream of UTF-8, one after the other; a line is never kept beyond its limit. */

export type Line =
  | { readonly number: number; readonly text: string }
  /** Longer than the limit; its words are gone. */
  | { readonly number: number; readonly tooLong: true }

/** Numbered from 1; lines of nothing but white space are counted and left out. @param limit UTF-16 code units of a line */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  const decoder = new TextDecoder()
  let rest = ''
  let lost = false
  let number = 0
  for await (const chunk of stream) {
    const parts = decoder.decode(chunk, { stream: true }).split('\n')
    for (const part of parts.slice(0, -1)) {
      yield* lineOf(++number, rest + part, lost || rest.length + part.length > limit)
      rest = ''
      lost = false
    }
    lost ||= rest.length + parts.at(-1)!.length > limit
    rest = lost ? '' : rest + parts.at(-1)!
  }
  yield* lineOf(++number, rest + decoder.decode(), lost)
}

function* lineOf(number: number, text: string, lost: boolean): Generator<Line> {
  if (lost) yield { number, tooLong: true }
  else if (text.trim()) yield { number, text }
}
