/**
 * WordPiece (Wu et al. 2016) as BERT uses it, on words that are already told apart, with the letter case of each piece.
 * It must agree piece for piece with the training side: the weights know no other pieces.
 */

export interface Pieces {
  readonly ids: readonly number[]
  /** 0 no letters, 1 lower, 2 Title, 3 UPPER, 4 mixed. */
  readonly cases: readonly number[]
}

export interface WordPiece {
  readonly vocabulary: ReadonlyMap<string, number>
  /** Characters written in one way before anything else: quotation marks, dashes, dots. */
  readonly normalise: readonly (readonly [string, string])[]
}

const UNKNOWN = '[UNK]'
const LONGEST = 100
const PUNCTUATION = /[!-/:-@[-`{-~\p{P}]/u
const IDEOGRAPH = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{2a6df}\u{2a700}-\u{2ceaf}\u{2f800}-\u{2fa1f}]/u

/** The pieces of one word; never none: what cannot be written in pieces is one unknown piece. */
export function piecesOf(word: string, model: WordPiece): Pieces {
  const chars = charactersOf(normalised(word, model))
  const only = chars.filter((c) => c.letter).length === 1
  const ids: number[] = []
  const cases: number[] = []
  const add = (piece: string, covered: readonly Character[]) => {
    ids.push(model.vocabulary.get(piece) ?? 100)
    cases.push(caseOf(covered, only))
  }
  for (const chunk of chunksOf(chars)) addChunk(chunk, model, add)
  if (ids.length === 0) add(UNKNOWN, chars)
  return { ids, cases }
}

interface Character {
  /** In small letters and without accents; may be empty. */
  readonly folded: string
  readonly letter: boolean
  readonly upper: boolean
}

/** `word` with its typographic characters written plainly, as the model knows them. */
export const normalised = (word: string, model: Pick<WordPiece, 'normalise'>): string =>
  model.normalise.reduce((text, [from, to]) => text.replaceAll(from, to), word)

function charactersOf(word: string): readonly Character[] {
  return [...word].flatMap((c) => {
    if (/[\s\p{Cc}\p{Cf}\p{Cs}\p{Co}\ufffd]/u.test(c)) return []
    const folded = c
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .toLowerCase()
    return [{ folded, letter: /\p{L}/u.test(c), upper: c !== c.toLowerCase() }]
  })
}

/** Runs without punctuation; every punctuation character and ideograph is a chunk of its own. */
function chunksOf(chars: readonly Character[]): readonly (readonly Character[])[] {
  const chunks: Character[][] = []
  let open = false
  for (const char of chars) {
    const alone = PUNCTUATION.test(char.folded) || IDEOGRAPH.test(char.folded)
    if (!alone && open) chunks.at(-1)!.push(char)
    else chunks.push([char])
    open = !alone
  }
  return chunks.filter((chunk) => chunk.some((c) => c.folded))
}

function addChunk(chunk: readonly Character[], model: WordPiece, add: (piece: string, covered: readonly Character[]) => void): void {
  const units = chunk.flatMap((char) => [...char.folded].map((text) => ({ text, char })))
  const found: { piece: string; covered: Character[] }[] = []
  for (let at = 0; at < units.length; ) {
    const end = units.length > LONGEST ? at : longestFrom(units, at, model)
    if (end === at) {
      add(UNKNOWN, chunk)
      return
    }
    found.push({ piece: pieceOf(units, at, end), covered: units.slice(at, end).map((u) => u.char) })
    at = end
  }
  for (const { piece, covered } of found) add(piece, covered)
}

type Unit = { readonly text: string; readonly char: Character }

function longestFrom(units: readonly Unit[], at: number, model: WordPiece): number {
  for (let end = units.length; end > at; end--) if (model.vocabulary.has(pieceOf(units, at, end))) return end
  return at
}

const pieceOf = (units: readonly Unit[], at: number, end: number): string => {
  const text = units
    .slice(at, end)
    .map((u) => u.text)
    .join('')
  return at > 0 ? `##${text}` : text
}

/** `only`: the whole word has just one letter, so that a capital says UPPER (the `U` of `U.` stays Title-like otherwise). */
function caseOf(covered: readonly Character[], only: boolean): number {
  const letters = covered.filter((c) => c.letter)
  const upper = letters.filter((c) => c.upper).length
  if (letters.length === 0) return 0
  if (upper === 0) return 1
  if (upper === letters.length) return letters.length >= 2 || only ? 3 : 2
  return letters[0]!.upper && upper === 1 ? 2 : 4
}
