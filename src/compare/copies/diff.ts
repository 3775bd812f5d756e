/** Small edits between a copy and its original, word by word: 'changed: 12 → 14'. */
import { diffArrays } from 'diff'
import type { Copy } from '../../model/comparison.ts'
import type { Span } from '../../model/reading.ts'

export interface Edit {
  readonly kind: 'same' | 'changed' | 'added' | 'left out'
  /** In the original's text; empty (start = end) for what was added. */
  readonly before: Span & { readonly text: string }
  /** In the copy's text; empty for what was left out. */
  readonly after: Span & { readonly text: string }
}

interface Piece extends Span {
  readonly text: string
}

const PIECE = /[\p{L}\p{M}\p{N}]+(?:['’.,:/-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu

/** Edits in order, from the original to the copy; both columns together give each stretch once. White space does not count. */
export function diffOf(copy: Copy, textOf: (document: string) => string): readonly Edit[] {
  const after = piecesOf(textOf(copy.document), copy)
  const before = piecesOf(textOf(copy.copyOf.document), copy.copyOf)
  const edits: Edit[] = []
  let [i, j] = [0, 0]
  const from = { before: copy.copyOf.start, after: copy.start }
  const take = (kind: Edit['kind'], left: number, right: number): void => {
    const edit = {
      kind,
      before: stretch(textOf(copy.copyOf.document), before, i, i + left, from.before),
      after: stretch(textOf(copy.document), after, j, j + right, from.after),
    }
    i += left
    j += right
    from.before = edit.before.end
    from.after = edit.after.end
    edits.push(edit)
  }
  const changes = diffArrays([...before], [...after], { comparator: (a, b) => equal(a.text, b.text) })
  for (let n = 0; n < changes.length; n++) {
    const [change, next] = [changes[n]!, changes[n + 1]]
    if (!change.added && !change.removed) take('same', change.count, change.count)
    else if (next && (next.added || next.removed)) {
      take('changed', (change.removed ? change : next).count, (change.added ? change : next).count)
      n++
    } else if (change.removed) take('left out', change.count, 0)
    else take('added', 0, change.count)
  }
  return edits
}

/** The same word or mark, whatever the shape of its quotation marks and dashes. */
const equal = (one: string, other: string): boolean => one === other || shape(one) === shape(other)

const shape = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[“”„«»‟]/g, '"')
    .replaceAll(/[‘’‚`´]/g, "'")
    .replaceAll(/[–—―‒−]/g, '-')

const piecesOf = (text: string, { start, end }: Span): readonly Piece[] =>
  [...text.slice(start, end).matchAll(PIECE)].map(({ index, 0: piece }) => ({
    start: start + index,
    end: start + index + piece.length,
    text: piece,
  }))

function stretch(text: string, pieces: readonly Piece[], from: number, to: number, empty: number): Span & { readonly text: string } {
  const [start, end] = to > from ? [pieces[from]!.start, pieces[to - 1]!.end] : [empty, empty]
  return { start, end, text: text.slice(start, end) }
}
