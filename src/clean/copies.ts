/**
 * Passages whose words stand earlier in the document: pasted twice, reprinted with small edits, or quoted again.
 * Runs of four words are looked up in an index of all words before (near-linear); what the runs cover is the copied share.
 */
import type { Passage } from '../model/reading.ts'

const RUN = 4
const FEWEST_WORDS = 8
/** Share of a passage's words that must lie in shared runs. */
const COPIED = 0.7

interface Words {
  readonly passage: Passage
  readonly words: readonly string[]
}

/** The same passages; those that repeat an earlier one say so. Nested passages and furniture are not compared. */
export function withCopies(text: string, passages: readonly Passage[]): readonly Passage[] {
  const index = new Map<string, { readonly passage: number; readonly at: number }[]>()
  const rows: Words[] = passages.map((passage) => ({
    passage,
    words: comparable(passage, passages) ? wordsIn(text.slice(passage.start, passage.end)) : [],
  }))
  return rows.map((row, i) => {
    const copy = row.words.length >= FEWEST_WORDS ? copyOf(rows, index, row.words) : undefined
    if (!copy) addRuns(index, row.words, i)
    return copy ? asCopy(row.passage, copy, passages) : row.passage
  })
}

/** Words pasted again without their quotation marks are still the words of whoever was quoted. */
function asCopy(passage: Passage, copyOf: NonNullable<Passage['copyOf']>, passages: readonly Passage[]): Passage {
  const original = passages.find(({ id }) => id === copyOf.passage)
  const moved = original && passage.role === 'body' && original.role !== 'body'
  return { ...passage, ...(moved && { role: original.role, voice: original.voice }), copyOf }
}

const comparable = (passage: Passage, passages: readonly Passage[]): boolean =>
  !['furniture', 'byline', 'dateline'].includes(passage.role) &&
  !passages.some((p) => p !== passage && p.start <= passage.start && passage.end <= p.end)

const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

type Index = Map<string, { readonly passage: number; readonly at: number }[]>

function addRuns(index: Index, words: readonly string[], passage: number): void {
  for (let at = 0; at + RUN <= words.length; at++) {
    const run = words.slice(at, at + RUN).join(' ')
    const places = index.get(run) ?? []
    if (places.length < 8) index.set(run, [...places, { passage, at }])
  }
}

/** The earlier passage that shares most, and how alike the words are over all passages that are drawn on. */
function copyOf(rows: readonly Words[], index: Index, words: readonly string[]): Passage['copyOf'] {
  const covered = new Array<boolean>(words.length).fill(false)
  const shared = new Map<number, number>()
  for (let at = 0; at + RUN <= words.length; at++) {
    const places = index.get(words.slice(at, at + RUN).join(' '))
    if (!places) continue
    covered.fill(true, at, at + RUN)
    for (const { passage } of places) shared.set(passage, (shared.get(passage) ?? 0) + 1)
  }
  const share = covered.filter(Boolean).length / words.length
  const [best] = [...shared].sort(([a, n], [b, m]) => m - n || a - b)
  if (share < COPIED || !best) return undefined
  const original = rows[best[0]]!
  const same = original.words.join(' ') === words.join(' ')
  return { passage: original.passage.id, similarity: same ? 1 : Math.min(0.99, Math.round(share * 100) / 100) }
}
