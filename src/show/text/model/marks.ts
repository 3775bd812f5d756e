/** What is painted over the text: stretches, each on one layer. A layer is one CSS highlight (source/marks.module.css). */
import type { Reading } from '../../api/answers.ts'
import type { Entry } from './entries.ts'
import { intervalsOf } from './intervals.ts'
import type { Speakers } from './speakers.ts'

export interface Mark {
  readonly start: number
  readonly end: number
  readonly layer: string
}

export interface Shown {
  readonly by: 'kind' | 'voice'
  readonly causes: boolean
  readonly times: boolean
}

/** What overlaps an event that began before it lies lower, on a layer of its own. */
export function marksOf(reading: Reading, entries: readonly Entry[], speakers: Speakers, { by, causes, times }: Shown): readonly Mark[] {
  const live = entries.filter(({ verdict, counted }) => counted && verdict?.verdict !== 'rejected')
  return [
    ...inserted(reading),
    ...(times ? reading.times.map(({ start, end }) => ({ start, end, layer: 'time' })) : []),
    ...(by === 'voice' ? byVoice(reading, entries, speakers) : [...cues(live), ...events(live)]),
    ...(causes ? signals(reading) : []),
  ]
}

function events(entries: readonly Entry[]): readonly Mark[] {
  const marks: Mark[] = []
  const seen = new Set<string>()
  const ends = [0, 0]
  for (const { event, start, end, kind, hollow } of entries) {
    if (seen.has(event)) continue
    seen.add(event)
    const low = start < ends[0]!
    ends[low ? 1 : 0] = end
    marks.push({ start, end, layer: `${kind}${hollow ? '-not' : ''}${low ? '-low' : ''}` })
  }
  return marks
}

const cues = (entries: readonly Entry[]): readonly Mark[] =>
  [...new Map(entries.flatMap(({ cue }) => (cue ? [[cue.start, cue] as const] : []))).values()].map(({ start, end }) => ({
    start,
    end,
    layer: 'cue',
  }))

const signals = ({ links, effects }: Reading): readonly Mark[] =>
  [...links, ...effects].flatMap(({ signal }) => (signal ? [{ start: signal.start, end: signal.end, layer: 'link' }] : []))

const inserted = ({ passages }: Reading): readonly Mark[] =>
  passages.flatMap(({ role, start, end }) => (role === 'comment' ? [{ start, end, layer: 'inserted' }] : []))

/** Every word in the wash of the innermost voice that says it. */
function byVoice({ passages }: Reading, entries: readonly Entry[], speakers: Speakers): readonly Mark[] {
  const layer = (voice: string): string => `voice-${speakers.siglum(voice).hue}`
  const inner = entries.flatMap(({ sentence, voices }) =>
    sentence && voices.length > 1 ? [{ ...sentence, voice: voices.at(-1)!, depth: voices.length }] : [],
  )
  const told = intervalsOf(inner)
  return passages
    .filter(({ role }) => role !== 'furniture')
    .flatMap(({ start, end, voice }) => {
      const depth = speakers.chain(voice).length
      const within = told.over(start, end).filter((one) => one.depth > depth)
      return stretches(start, end, voice, within).map((one) => ({ start: one.start, end: one.end, layer: layer(one.voice) }))
    })
}

interface Said {
  readonly start: number
  readonly end: number
  readonly voice: string
}

/** Parts a stretch between its own voice and those that are quoted in it. */
function stretches(start: number, end: number, voice: string, within: readonly Said[]): readonly Said[] {
  const found: Said[] = []
  let at = start
  for (const one of within) {
    const [from, to] = [Math.max(at, one.start), Math.min(end, one.end)]
    if (to <= from) continue
    if (from > at) found.push({ start: at, end: from, voice })
    found.push({ start: from, end: to, voice: one.voice })
    at = to
  }
  if (at < end) found.push({ start: at, end, voice })
  return found
}
