/** Who gains and who loses: effects as a ledger, an entry a voice and its words, weighed by independent origins. */
import type { Effect } from '../api/answers.ts'

export type Sign = Effect['sign']

export interface Entry {
  /** Id of its first effect. */
  readonly id: string
  readonly sign: Sign
  readonly voice: Effect['speaker']
  readonly quote: string
  /** The happening that it is gained or lost by. */
  readonly by: Effect['by']
  /** Every place where these words stand, copies too. */
  readonly effects: readonly Effect[]
  readonly origins: number
}

export interface Row {
  readonly actor: string
  readonly name: string
  readonly gains: readonly Entry[]
  readonly losses: readonly Entry[]
  /** Independent origins behind all gains, and behind all losses. */
  readonly gainOrigins: number
  readonly lossOrigins: number
  /** Whether one voice says that they gain and another that they lose. */
  readonly parted: boolean
}

/** Who is said to gain most, by independent origins, comes first; then who is said to lose least. */
export function ledgerOf(effects: readonly Effect[]): readonly Row[] {
  return [...Map.groupBy(effects, ({ actor }) => actor).values()]
    .map(rowOf)
    .toSorted((a, b) => b.gainOrigins - a.gainOrigins || a.lossOrigins - b.lossOrigins || a.name.localeCompare(b.name))
}

function rowOf(effects: readonly Effect[]): Row {
  const [gains, losses] = [entriesOf(effects, '+'), entriesOf(effects, '-')]
  return {
    actor: effects[0]!.actor,
    name: effects[0]!.name,
    gains,
    losses,
    gainOrigins: originsOf(effects, '+'),
    lossOrigins: originsOf(effects, '-'),
    parted: gains.some(({ voice }) => losses.some((other) => other.voice.key !== voice.key)),
  }
}

const originsOf = (effects: readonly Effect[], sign: Sign): number =>
  new Set(effects.filter((one) => one.sign === sign).map(({ origin }) => origin)).size

/** Those with most origins first. */
function entriesOf(effects: readonly Effect[], sign: Sign): readonly Entry[] {
  const signed = effects.filter((one) => one.sign === sign)
  const same = Map.groupBy(signed, ({ happening, speaker, quote }) => JSON.stringify([happening, speaker.key, quote]))
  return [...same.values()]
    .map((all) => ({
      id: all[0]!.id,
      sign,
      voice: all[0]!.speaker,
      quote: all[0]!.quote,
      by: all[0]!.by,
      effects: all,
      origins: new Set(all.map(({ origin }) => origin)).size,
    }))
    .toSorted((a, b) => b.origins - a.origins)
}

/** All entries in the order in which the page has them. */
export const entriesIn = (rows: readonly Row[]): readonly Entry[] => rows.flatMap(({ gains, losses }) => [...gains, ...losses])
