import { safe } from '../page/ink.ts'

/** Who says so and who passes it on, from names with the outermost first: `Ada Merrin, quoted by Harbour Herald`. */
export function sayers(voices: readonly string[]): string {
  const [last = 'somebody', ...outer] = voices.toReversed().map(safe)
  return [last, ...outer.filter((name, i) => name !== (i === 0 ? last : outer[i - 1])).map((name) => `quoted by ${name}`)].join(', ')
}

/** `[3] Harbour Herald`: a document as people call it. */
export const called = ({ number, title }: { readonly number: number; readonly title: string }): string => `[${number}] ${safe(title)}`
