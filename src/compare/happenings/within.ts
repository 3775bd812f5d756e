/** Inside one document: which mentions tell of one occurrence. Lead and body tell the same thing twice; a history does not. */
import { contradict, isMutual, type Rarity } from './likeness.ts'
import { isPlace, relationOf } from './party.ts'
import type { Telling } from './telling.ts'
import { type Unit, unitOf } from './unit.ts'
import { overlap } from './window.ts'

/** What must speak for two mentions of one document being one occurrence. */
const ENOUGH = 1.5
/** In a document that names days further apart than so many, or has more events, a word that comes again is no sign. */
const ONE_STORY = { days: 10, events: 60 }
/** Acts of saying come again and again: who says what to whom must be the same. */
const SAYING: ReadonlySet<string> = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'SUPPORT', 'THREATEN', 'OTHER', 'CONSULT'])

/** The mentions in groups, each in the order of the text. */
export function withinDocument(tellings: readonly Telling[], rarity: Rarity): readonly (readonly Telling[])[] {
  const singles = tellings.map((telling, i) => unitOf(i, [telling]))
  const groups = singles.map((unit) => [unit])
  const groupOf = singles.map((_, i) => i)
  const join = (i: number, j: number): void => {
    const [to, from] = [groupOf[i]!, groupOf[j]!].toSorted((a, b) => a - b) as [number, number]
    if (to === from) return
    groups[to]!.push(...groups[from]!)
    for (const { index } of groups[from]!) groupOf[index] = to
    groups[from] = []
  }
  for (const [i, j] of told(tellings)) join(i, j)
  const bar = ENOUGH + (isManyStories(tellings) ? 1 : 0)
  for (const { i, j } of ranked(singles, rarity, bar)) {
    const [one, other] = [groups[groupOf[i]!]!, groups[groupOf[j]!]!]
    if (one !== other && one.every((a) => other.every((b) => !apart(a, b, rarity)))) join(i, j)
  }
  return groups
    .filter((group) => group.length > 0)
    .map((group) => group.map(({ tellings: [telling] }) => telling!).toSorted((a, b) => a.event.start - b.event.start))
}

/** What the reading says itself: `sameAs`, and counts with the act whose victims they count. */
function told(tellings: readonly Telling[]): readonly (readonly [number, number])[] {
  const at = new Map(tellings.map(({ event }, i) => [event.id, i]))
  return tellings.flatMap((telling, i) => {
    const [same, act] = [telling.event.sameAs, telling.event.incident].map((id) => (id === undefined ? undefined : at.get(id)))
    return [...(same === undefined ? [] : [same]), ...(act !== undefined && mayCount(telling, tellings[act]!) ? [act] : [])].map(
      (j) => [j, i] as const,
    )
  })
}

/** The dead of an attack, not the men arrested for it years later. */
const mayCount = (count: Telling, act: Telling): boolean =>
  (count.families.some((family) => act.families.includes(family)) || (count.event.type === act.event.type && act.families.length === 0)) &&
  overlap(count.window, act.window)

function isManyStories(tellings: readonly Telling[]): boolean {
  if (tellings.length > ONE_STORY.events) return true
  const days = tellings.flatMap(({ window }) =>
    window.how === 'day'
      ? [window.from]
      : window.how === 'span' && Number.isFinite(window.from + window.to)
        ? [window.from, window.to]
        : [],
  )
  return days.length > 1 && Math.max(...days) - Math.min(...days) > ONE_STORY.days
}

function ranked(
  units: readonly Unit[],
  rarity: Rarity,
  bar: number,
): readonly { readonly i: number; readonly j: number; readonly points: number }[] {
  const found: { i: number; j: number; points: number }[] = []
  const byGroup = new Map<string, Unit[]>()
  for (const unit of units)
    for (const key of new Set([...unit.stems, ...unit.families])) byGroup.set(key, [...(byGroup.get(key) ?? []), unit])
  const seen = new Set<number>()
  for (const group of byGroup.values())
    group.forEach((one, at) => {
      for (const other of group.slice(at + 1, at + 40)) {
        const key = one.index * units.length + other.index
        if (seen.has(key)) continue
        seen.add(key)
        const points = pointsFor(one, other, rarity)
        if (points !== undefined && points >= bar) found.push({ i: one.index, j: other.index, points })
      }
    })
  return found.sort((a, b) => b.points - a.points || a.i - b.i || a.j - b.j)
}

function pointsFor(a: Unit, b: Unit, rarity: Rarity): number | undefined {
  if (apart(a, b, rarity)) return undefined
  const word = a.stems[0] === b.stems[0] ? 1.5 : 1
  const party = isMutual(a)
    ? best([...a.sources, ...a.targets], [...b.sources, ...b.targets])
    : best(a.targets, b.targets) + best(a.sources, b.sources)
  const near = Math.abs(a.tellings[0]!.event.sentence.start - b.tellings[0]!.event.sentence.start) === 0 ? 0.5 : 0
  const place = a.places.some((id) => b.places.includes(id)) ? 0.5 : 0
  const time = a.window.how === 'day' && b.window.how === 'day' ? 1 : 0
  const open = (a.sense === 'open') !== (b.sense === 'open') ? -0.5 : 0
  const saying = SAYING.has(a.types[0]!) && party < 1 ? -1 : 0
  return word + party + near + place + time + open + saying
}

function best(a: Unit['sources'], b: Unit['sources']): number {
  let points = 0
  for (const one of a)
    for (const other of b) {
      const relation = relationOf(one, other)
      points = Math.max(points, relation === 'same' ? 1 : relation === 'kin' ? 0.75 : 0)
    }
  return points
}

/** What one document sets apart: other days, other victims, another culprit by the same voice, `a second attack`. */
export function apart(a: Unit, b: Unit, rarity: Rarity): boolean {
  return (
    a.tellings.some((one) => b.tellings.some((other) => tellingsApart(one, other))) || oneVoiceCountsTwo(a, b) || contradict(a, b, rarity)
  )
}

function tellingsApart(one: Telling, other: Telling): boolean {
  if (one.another !== other.another && !sameDay(one, other)) return true
  if (one.window.how === 'day' && other.window.how === 'day' && !overlap(one.window, other.window)) return true
  return oneVoiceAffirmsAndDenies(one, other) || oneVoiceNamesTwo(one, other) || sentenceNamesTwo(one, other)
}

const sameDay = (a: Telling, b: Telling): boolean => a.window.how === 'day' && b.window.how === 'day' && a.window.from === b.window.from

/** `Somebody fired at them. They did not attack`: nobody denies what he tells; but he may deny one culprit and name another. */
function oneVoiceAffirmsAndDenies(a: Telling, b: Telling): boolean {
  const senses = [a.sense, b.sense]
  if (!senses.includes('asserted') || !senses.includes('denied') || !a.voices.every((voice) => b.voices.includes(voice))) return false
  const others = a.sources.length > 0 && b.sources.length > 0
  return !others || a.sources.some((source) => b.sources.some((other) => ['same', 'kin'].includes(relationOf(source, other))))
}

/** One voice that says that A did it and that B did tells of two things, unless it denies one of them. */
function oneVoiceNamesTwo(a: Telling, b: Telling): boolean {
  if (a.sources.length === 0 || b.sources.length === 0 || a.sense !== b.sense) return false
  if (!a.voices.some((voice) => b.voices.includes(voice))) return false
  return a.sources.every((source) => b.sources.every((other) => relationOf(source, other) === 'other'))
}

/** `killed the four drivers` … `killed seven`, in one voice. */
function oneVoiceCountsTwo(a: Unit, b: Unit): boolean {
  const [one, other] = [a.tellings[0]!, b.tellings[0]!]
  if (one.stem !== other.stem || !one.voices.some((voice) => other.voices.includes(voice))) return false
  return (
    a.targets.length > 0 &&
    b.targets.length > 0 &&
    [...a.counts].some(([measure, count]) => b.counts.has(measure) && b.counts.get(measure) !== count)
  )
}

/** `seized the editor and confiscated computers`: one sentence that tells of two acts on two; people in a place are one. */
function sentenceNamesTwo(a: Telling, b: Telling): boolean {
  if (a.event.sentence.start !== b.event.sentence.start || a.targets.length === 0 || b.targets.length === 0) return false
  return a.targets.every((target) =>
    b.targets.every((other) => isPlace(target) === isPlace(other) && ['open', 'other'].includes(relationOf(target, other))),
  )
}
