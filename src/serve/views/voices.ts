/** Who says so, and where. */
import { cut, safe } from '../page/ink.ts'

/** Who says so and who passes it on, from names with the outermost first: `Ada Merrin, quoted by Harbour Herald`. */
export function sayers(voices: readonly string[]): string {
  const [last = 'somebody', ...outer] = voices.toReversed().map(safe)
  return [last, ...outer.filter((name, i) => name !== (i === 0 ? last : outer[i - 1])).map((name) => `quoted by ${name}`)].join(', ')
}

interface Called {
  readonly number: number
  readonly title: string
}

/** `[3] Harbour Herald`: a document as people call it, in at most `width` columns. */
export const called = ({ number, title }: Called, width = 60): string => cut(`[${number}] ${safe(title)}`, width)

/** `in [1] Harbour Herald`; only `in [1]` where the title is the name of who speaks. */
export const where = (speaker: string, documents: readonly Called[], width = 60): string =>
  documents.length > 0 && documents.every(({ title }) => safe(title) === safe(speaker))
    ? `in ${[...new Set(documents.map(({ number }) => `[${number}]`))].join(', ')}`
    : `in ${calledAll(documents, width)}`

/** `[1] Army shells the harbour …, [2]`: several documents, the first one with its title. */
export function calledAll(documents: readonly Called[], width = 60): string {
  const [first, ...others] = [...new Map(documents.map((one) => [one.number, one])).values()]
  return first ? [called(first, width), ...others.map(({ number }) => `[${number}]`)].join(', ') : ''
}
