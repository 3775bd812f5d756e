import type { Span } from '../../model/reading.ts'
import { type Gap, gapsIn } from '../tokens/gaps.ts'
import type { Stretch } from '../tokens/stretches.ts'
import { wordsIn } from '../tokens/words.ts'
import { endsOf, isUnclear, joinedLogits, windowsOver } from './boundaries.ts'
import { parse } from './pool.ts'

/** The words of one sentence and the passage they stand in; the span is the first of their characters to the last. */
export interface FoundSentence {
  readonly passage: string
  readonly words: readonly Span[]
}

/** A sentence longer than this is cut at a comma or the like: the model reads at most 512 pieces at once. */
const LONGEST = 150

/** The sentences of the stretches, in order. They tile the words of the stretches. */
export async function findSentences(text: string, stretches: readonly Stretch[]): Promise<readonly FoundSentence[]> {
  const drafts = stretches.map((stretch) => {
    const words = wordsIn(text, stretch.start, stretch.end)
    return { stretch, words, gaps: gapsIn(text, words) }
  })
  const logits = await boundaryLogits(text, drafts)
  return drafts.flatMap(({ stretch, words, gaps }, i) =>
    runsOf(words, endsOf(gaps, logits[i])).flatMap((run) =>
      shortened(text, run).map((part) => ({ passage: stretch.passage, words: part })),
    ),
  )
}

interface Draft {
  readonly stretch: Stretch
  readonly words: readonly Span[]
  readonly gaps: readonly Gap[]
}

/** Logits for the drafts that the rules leave unclear, at their places. */
async function boundaryLogits(text: string, drafts: readonly Draft[]): Promise<readonly (readonly number[] | undefined)[]> {
  const asked = drafts.map(({ stretch, words, gaps }) =>
    stretch.kind === 'prose' && isUnclear(gaps, lastOf(text, words)) ? windowsOver(words.length) : [],
  )
  const windows = asked.flatMap((list, i) => list.map(([start, end]) => formsOf(text, drafts[i]!.words.slice(start, end))))
  if (windows.length === 0) return []
  const found = (await parse(windows)).map(({ boundary }) => boundary)
  let at = 0
  return asked.map((list, i) => {
    const own = found.slice(at, at + list.length)
    at += list.length
    return list.length ? joinedLogits(drafts[i]!.words.length, list, own) : undefined
  })
}

const lastOf = (text: string, words: readonly Span[]): string => formsOf(text, words.slice(-1))[0] ?? ''

/** The words of spans as they stand in the text. */
export const formsOf = (text: string, words: readonly Span[]): readonly string[] => words.map(({ start, end }) => text.slice(start, end))

function runsOf(words: readonly Span[], ends: readonly boolean[]): readonly (readonly Span[])[] {
  const runs: Span[][] = []
  words.forEach((word, i) => {
    if (i === 0 || ends[i - 1]) runs.push([word])
    else runs.at(-1)!.push(word)
  })
  return runs
}

function shortened(text: string, words: readonly Span[]): readonly (readonly Span[])[] {
  if (words.length <= LONGEST) return [words]
  const cut = cutAt(formsOf(text, words.slice(0, LONGEST)))
  return [words.slice(0, cut), ...shortened(text, words.slice(cut))]
}

/** After the last semicolon, dash or colon of the second half, else after its last comma, else at the limit. */
function cutAt(forms: readonly string[]): number {
  const half = Math.floor(forms.length / 2)
  const last = (pattern: RegExp) => forms.findLastIndex((form, i) => i >= half && pattern.test(form)) + 1
  return last(/^[;:–—]$|^--+$/u) || last(/^,$/u) || forms.length
}
