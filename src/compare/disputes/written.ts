/** A parting as the record of the case: positions with their voices, origins and quotes, and one sentence that says why. */
import { createHash } from 'node:crypto'
import type { CaseDispute, CaseVoice, Quote } from '../../model/comparison.ts'
import type { Span } from '../../model/reading.ts'
import type { Parting, Side } from './parting.ts'
import { questionOf } from './question.ts'
import type { Told } from './told.ts'

const MOST_QUOTES = 10

/** @param told of its happening */
export function written(parting: Parting, told: readonly Told[]): CaseDispute {
  const { kind, about, happening, key, sides, rule } = parting
  return {
    id: `dispute:${createHash('sha256').update([kind, about, happening, key].join('\n')).digest('hex').slice(0, 16)}`,
    kind,
    about,
    happening,
    question: questionOf(parting, told),
    positions: sides.map(position),
    why: why(sides),
    rule: `disputes/${rule}`,
  }
}

function position({ value, told }: Side): CaseDispute['positions'][number] {
  const own = told.filter(({ account }) => account.independent)
  const counted = own.length > 0 ? own : told
  return {
    value,
    voices: [...new Map(counted.map(({ voice }): readonly [string, CaseVoice] => [voice.key, voice])).values()],
    origins: new Set(counted.map(({ account }) => account.origin)).size,
    reports: new Set(told.map(({ account }) => account.document)).size,
    quotes: inOrder(told).slice(0, MOST_QUOTES).map(quote),
  }
}

/** Independent accounts first, then by the day they came out. */
const inOrder = (told: readonly Told[]): readonly Told[] =>
  [...told].sort(
    (a, b) =>
      Number(b.account.independent) - Number(a.account.independent) ||
      (a.report.digest.published ?? '').localeCompare(b.report.digest.published ?? '') ||
      a.report.number - b.report.number ||
      a.account.start - b.account.start,
  )

function quote(told: Told): Quote {
  const { account, voice } = told
  const { words, at, trigger } = saying(told)
  return {
    document: account.document,
    start: at.start,
    end: at.end,
    quote: words,
    trigger,
    claim: account.claim,
    event: account.event,
    origin: account.origin,
    voice,
    voices: account.voices,
    value: account.value,
    ...(account.modality && { modality: account.modality }),
    independent: account.independent,
  }
}

/** The sentence that makes the claim: its event's, or the later one that answers it, with the word that does. */
function saying({ account, event }: Told): { readonly words: string; readonly at: Span; readonly trigger: Span } {
  const claim = event.claims.find(({ id }) => account.claim === `${account.document}#${id}`)
  if (!claim?.sentence || !claim.cue)
    return { words: account.quote, at: account.sentence, trigger: { start: account.start, end: account.end } }
  return { words: claim.sentence.text, at: claim.sentence, trigger: claim.cue }
}

/** `Aron Vell: “Our forces did not shell the harbour”; hospital officials: “…”.` */
const why = (sides: readonly Side[]): string =>
  `${sides.map((side) => speaking(inOrder(side.told)[0]!, sides.length)).join('; ')}.`
    .replace(/(?<=[.!?…]”)\.$/, '')
    .replace(/^./u, (letter) => letter.toUpperCase())

/** Characters of the whole sentence, as far as names allow, and the fewest for one side's words. */
const LONGEST = 190
const SHORTEST = 50

function speaking(told: Told, sides: number): string {
  const { words, at, trigger } = saying(told)
  const line = words.replaceAll(/\s+/g, ' ')
  const room = Math.max(SHORTEST, Math.floor(LONGEST / sides) - told.voice.name.length - 6)
  if (line.length <= room) return `${told.voice.name}: “${line}”`
  const from = trigger.end - at.start < room - 10 ? 0 : line.lastIndexOf(' ', trigger.start - at.start - room / 2) + 1
  return `${told.voice.name}: “${from > 0 ? '…' : ''}${line.slice(from, from + room).replace(/(?<=.)\s\S*$/, '')}…”`
}
