/** Bars in lanes, by who did it, by who tells of it, or by where it was. */
import type { LANES } from './address.ts'
import type { Bar } from './bars.ts'

export interface Lane {
  readonly key: string
  readonly name: string
  /** In the order of days, those without a date last. */
  readonly bars: readonly Bar[]
  readonly dated: readonly Bar[]
  readonly undated: readonly Bar[]
}

type By = (typeof LANES)[number]

/** In at most so many lanes stands one bar. */
const MOST = 3

const NOBODY: Readonly<Record<By, string>> = {
  actor: 'nobody is named',
  voice: 'nobody tells of it',
  place: 'no place is named',
}

/** Lanes with most bars first; what has none stands in a last lane. The order does not depend on the window. */
export function lanesOf(bars: readonly Bar[], by: By): readonly Lane[] {
  const lanes = new Map<string, { readonly name: string; readonly bars: Bar[] }>()
  const counts = countsOf(bars, by)
  const without: Bar[] = []
  for (const bar of bars) {
    const homes = homesOf(bar, by)
      .toSorted((a, b) => counts.get(b.key)! - counts.get(a.key)!)
      .slice(0, MOST)
    if (homes.length === 0) without.push(bar)
    for (const { key, name } of homes) {
      const lane = lanes.get(key) ?? { name, bars: [] }
      lane.bars.push(bar)
      lanes.set(key, lane)
    }
  }
  const sorted = Array.from(lanes, ([key, { name, bars }]) => laneOf(key, name, bars)).toSorted((a, b) => b.bars.length - a.bars.length)
  return without.length > 0 ? [...sorted, laneOf('', NOBODY[by], without)] : sorted
}

const laneOf = (key: string, name: string, bars: readonly Bar[]): Lane => ({
  key,
  name,
  bars,
  dated: bars.filter(({ days }) => days),
  undated: bars.filter(({ days }) => !days),
})

interface Home {
  readonly key: string
  readonly name: string
}

function countsOf(bars: readonly Bar[], by: By): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const bar of bars) for (const { key } of homesOf(bar, by)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** Each once. An actor's lane has what the actor did; where nobody is named who did it, what was done to the actor. */
function homesOf({ item }: Bar, by: By): readonly Home[] {
  if (by === 'voice') return once(item.voices.map(voiceHome))
  const of = (role: string): readonly Home[] =>
    item.actors.filter((one) => one.role === role).map(({ actor, name }) => ({ key: actor, name }))
  if (by === 'place') return once(of('place'))
  const [sources, mediators] = [of('source'), of('mediator')]
  return once(sources.length + mediators.length > 0 ? [...sources, ...mediators] : of('target'))
}

/** Voices that have no name share a lane, however many documents have one. */
const voiceHome = ({ key, name, kind }: Bar['item']['voices'][number]): Home =>
  kind === 'unnamed' ? { key: `unnamed:${name.toLowerCase()}`, name } : { key, name }

const once = (homes: readonly Home[]): readonly Home[] => [...new Map(homes.map((home) => [home.key, home])).values()]
