/** A parting as the record of the case: positions with their voices, origins and quotes, and one sentence that says why. */
import { createHash } from 'node:crypto'
import type { CaseDispute, CaseVoice, Quote } from '../../model/comparison.ts'
import type { Parting, Side } from './parting.ts'
import type { Told } from './told.ts'

const MOST_QUOTES = 10

export function written({ kind, about, happening, key, sides, rule }: Parting): CaseDispute {
  return {
    id: `dispute:${createHash('sha256').update([kind, about, happening, key].join('\n')).digest('hex').slice(0, 16)}`,
    kind,
    about,
    happening,
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

const quote = ({ account, voice }: Told): Quote => ({
  document: account.document,
  start: account.sentence.start,
  end: account.sentence.end,
  quote: account.quote,
  trigger: { start: account.start, end: account.end },
  claim: account.claim,
  origin: account.origin,
  voice,
})

/** `Aron Vell: “Our forces did not shell the harbour”; hospital officials: “…”.` */
const why = (sides: readonly Side[]): string =>
  `${sides.map((side) => speaking(inOrder(side.told)[0]!)).join('; ')}.`.replace(/^./u, (letter) => letter.toUpperCase())

const LONGEST = 140

function speaking({ voice, account }: Told): string {
  const words = account.quote.replaceAll(/\s+/g, ' ')
  if (words.length <= LONGEST) return `${voice.name}: “${words}”`
  const at = account.start - account.sentence.start
  const from = at < LONGEST - 30 ? 0 : words.lastIndexOf(' ', at - LONGEST / 2) + 1
  return `${voice.name}: “${from > 0 ? '…' : ''}${words.slice(from, from + LONGEST).replace(/\s\S*$/, '')}…”`
}
