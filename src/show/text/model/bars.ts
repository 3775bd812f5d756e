/** The bars beside a block: who speaks in it, and who speaks within that. */
import type { Reading } from '../../api/answers.ts'
import type { Entry } from './entries.ts'
import { type Intervals, intervalsOf } from './intervals.ts'
import type { Block } from './paragraphs.ts'
import type { Speakers } from './speakers.ts'

/** Along the whole block. */
export interface Bar {
  readonly voice: string
  /** 0 is the outermost. */
  readonly lane: number
}

/** Along the lines of some of its words. */
export interface InnerBar extends Bar {
  readonly start: number
  readonly end: number
}

export interface Bars {
  readonly whole: readonly Bar[]
  readonly inner: readonly InnerBar[]
  /** The voice whose letter stands at the top: it begins to speak here. */
  readonly begins?: string
}

/** More than these are drawn on the last one. */
const LANES = 3

export function barsOf(blocks: readonly Block[], reading: Reading, entries: readonly Entry[], speakers: Speakers): readonly Bars[] {
  const passages = intervalsOf(reading.passages)
  const told = intervalsOf(entries.flatMap(({ sentence, voices }) => (sentence && voices.length > 1 ? [{ ...sentence, voices }] : [])))
  let before: string | undefined
  return blocks.map((block) => {
    if (block.look === 'furniture') {
      before = undefined
      return { whole: [], inner: [] }
    }
    const bars = barsAt(block, passages, told, speakers)
    const speaker = bars.whole.at(-1)?.voice
    const begins = speaker !== before ? speaker : undefined
    before = speaker
    return { ...bars, ...(begins !== undefined && { begins }) }
  })
}

type Told = Intervals<{ readonly start: number; readonly end: number; readonly voices: readonly string[] }>

function barsAt({ start, end }: Block, passages: Intervals<Reading['passages'][number]>, told: Told, speakers: Speakers): Bars {
  const here = passages.over(start, end).map((passage) => ({
    start: Math.max(start, passage.start),
    end: Math.min(end, passage.end),
    chain: speakers.chain(passage.voice),
  }))
  const main = here.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0]?.chain ?? []
  const others = here.filter(({ chain }) => chain.at(-1) !== main.at(-1))
  const quoted = told.over(start, end).map((one) => ({ start: Math.max(start, one.start), end: Math.min(end, one.end), chain: one.voices }))
  const inner = [...others, ...quoted].flatMap((one) => innerBars(one, main))
  return { whole: main.map((voice, lane) => ({ voice, lane: Math.min(lane, LANES - 1) })), inner: joined(inner) }
}

/** What a chain adds to the main one; of a chain that is no part of it, its last voice. */
function innerBars(
  { start, end, chain }: { start: number; end: number; chain: readonly string[] },
  main: readonly string[],
): readonly InnerBar[] {
  const deeper = main.every((voice, index) => chain[index] === voice)
  const added = deeper ? chain.slice(main.length) : chain.slice(-1).filter((voice) => voice !== main.at(-1))
  return added.map((voice, index) => ({ voice, start, end, lane: Math.min(main.length + index, LANES - 1) }))
}

/** Bars of one voice that follow on each other are one. */
function joined(bars: readonly InnerBar[]): readonly InnerBar[] {
  const found: InnerBar[] = []
  for (const bar of bars.toSorted((a, b) => a.lane - b.lane || a.start - b.start)) {
    const last = found.at(-1)
    if (last && last.voice === bar.voice && last.lane === bar.lane && bar.start <= last.end + 2)
      found[found.length - 1] = { ...last, end: Math.max(last.end, bar.end) }
    else found.push(bar)
  }
  return found
}
