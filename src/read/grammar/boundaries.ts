/** Sentence boundaries where the rules are unsure: the model's boundary head over windows of a paragraph. */
import type { Gap } from '../tokens/gaps.ts'

/** The model was trained on windows of at most 110 words. */
const WINDOW = 110
const STRIDE = 70
/** A run this long without an end that the rules see is no ordinary sentence. */
const LONG_RUN = 60

/** A paragraph that ends without a full stop may have lost others. */
const OPEN_RUN = 8

/** The model is asked about a paragraph with a doubtful gap, a long run without an end, or an end without a full stop. */
export function isUnclear(gaps: readonly Gap[], lastForm: string): boolean {
  let run = 0
  const unclear = gaps.some((gap, i) => {
    if (i < gaps.length - 1) run = gap === 'end' ? 0 : run + 1
    return gap === 'unsure' || run > LONG_RUN
  })
  return unclear || (run >= OPEN_RUN && /[\p{L}\p{N}]$/u.test(lastForm))
}

/** Start and end of each window over `count` words. */
export function windowsOver(count: number): readonly (readonly [number, number])[] {
  if (count <= WINDOW) return [[0, count]]
  const starts = Array.from({ length: Math.ceil((count - WINDOW) / STRIDE) + 1 }, (_, k) => Math.min(k * STRIDE, count - WINDOW))
  return starts.map((start) => [start, start + WINDOW])
}

/** One logit a word, each from the window in which the word stands farthest from an edge. */
export function joinedLogits(
  count: number,
  windows: readonly (readonly [number, number])[],
  logits: readonly (readonly number[])[],
): readonly number[] {
  const depth = (at: number, [start, end]: readonly [number, number]) =>
    Math.min(start === 0 ? WINDOW : at - start, end === count ? WINDOW : end - 1 - at)
  return Array.from({ length: count }, (_, at) => {
    const inside = windows.map((window, k) => ({ k, window })).filter(({ window: [start, end] }) => at >= start && at < end)
    const best = inside.reduce((a, b) => (depth(at, b.window) > depth(at, a.window) ? b : a))
    return logits[best.k]![at - best.window[0]]!
  })
}

/** Logits from which on a gap of each kind is an end: rules are overruled only by a model that is very sure. */
const FROM: Readonly<Record<Gap, number>> = { end: -4, unsure: 0, inside: 4 }

/** Whether a sentence ends after each word. Without logits, a doubtful gap is none. */
export function endsOf(gaps: readonly Gap[], logits?: readonly number[]): readonly boolean[] {
  return gaps.map((gap, i) => i === gaps.length - 1 || (logits ? logits[i]! > FROM[gap] : gap === 'end'))
}
