/** A group of mentions becomes the record of a happening. */
import type { Account, Happening } from '../../model/comparison.ts'
import type { EventType } from '../../model/reading.ts'
import { accountsOf, type Desk } from './accounts.ts'
import { castList } from './cast-list.ts'
import { hashOfRef } from './ids.ts'
import type { Telling } from './telling.ts'
import { isoOf, type Window } from './window.ts'

/** @param tellings in the order of the reports' publication, then of the text */
export function happeningOf(tellings: readonly Telling[], desk: Desk): Happening {
  const accounts = tellings.flatMap(({ document, event }) => accountsOf(desk, document, event))
  const open = new Set(tellings.filter(({ sense }) => sense === 'open').map(({ ref }) => ref))
  const telling = accounts.filter(({ value, event }) => /^(?:CT|PR|PS)[+-]$/.test(value) && !open.has(event))
  const settled = telling.filter(isReport)
  const type = commonest(tellings.map(({ event }) => event.type).filter((t) => t !== 'OTHER')) ?? 'OTHER'
  const mode = commonest(tellings.flatMap(({ event }) => (event.type === type && event.mode ? [event.mode] : [])))
  return {
    id: hashOfRef(tellings[0]!.ref),
    type,
    ...(mode && { mode }),
    lemma: commonest(tellings.filter(({ event }) => event.type === type).map(({ event }) => event.lemma))!,
    actors: castList(accounts, tellings, desk.cast),
    ...daysOf(tellings),
    reports: new Set(settled.map(({ document }) => document)).size,
    origins: new Set(settled.map(({ origin }) => origin)).size,
    firstHand: new Set(settled.filter(({ independent }) => independent).map(({ voices }) => voices.at(-1)?.key)).size,
    state: stateOf(settled),
    accounts,
  }
}

/** `the strike will not take place` says that it does not happen; a plan for it says nothing of that. */
const isReport = ({ value, modality }: Account): boolean =>
  !modality || modality === 'attempted' || modality === 'ability' || (/^(?:CT|PR)-$/.test(value) && modality !== 'conditional')

function stateOf(settled: readonly Account[]): Happening['state'] {
  const sure = settled.filter(({ value }) => !value.startsWith('PS'))
  const asserted = sure.some(({ value }) => value.endsWith('+'))
  const denied = sure.some(({ value }) => value.endsWith('-'))
  if (asserted && denied) return 'contested'
  if (asserted || denied) return asserted ? 'asserted' : 'denied'
  return settled.length > 0 ? (settled.some(({ value }) => value.endsWith('+')) ? 'asserted' : 'denied') : 'open'
}

/**
 * Where accounts name days, the days on which all agree; where they agree on none, from the first to the last. A day handed on that
 * lies after somebody told of it already is not its day.
 */
function daysOf(tellings: readonly Telling[]): { readonly from?: string; readonly to?: string } {
  const all = tellings.map(({ window }) => window).filter(({ how }) => how === 'day' || how === 'span')
  const latest = minimum(tellings.flatMap(({ window }) => (window.how === 'told' ? [window.to] : [])))
  const dated = surest(all.filter((window) => window.weak !== 'handed-on' || window.from <= latest))
  if (dated.length === 0) return {}
  const exact = dated.filter(({ how }) => how === 'day')
  const { from, to } = common(exact.length > 0 ? exact : dated)
  return { ...(Number.isFinite(from) && { from: isoOf(from) }), ...(Number.isFinite(to) && { to: isoOf(to) }) }
}

/** What words say themselves; else days whose year was filled in, as the first report has it; else what stories hand on. */
function surest(windows: readonly Window[]): readonly Window[] {
  const told = windows.filter(({ weak }) => weak === undefined)
  const year = windows.filter(({ weak }) => weak === 'year')
  return told.length > 0 ? told : year.length > 0 ? year.slice(0, 1) : windows
}

function common(windows: readonly Window[]): { readonly from: number; readonly to: number } {
  const [from, to] = [maximum(windows.map((window) => window.from)), minimum(windows.map((window) => window.to))]
  return from <= to
    ? { from, to }
    : { from: minimum(windows.map((window) => window.from)), to: maximum(windows.map((window) => window.to)) }
}

const minimum = (numbers: readonly number[]): number => numbers.reduce((least, n) => Math.min(least, n), Number.POSITIVE_INFINITY)
const maximum = (numbers: readonly number[]): number => numbers.reduce((most, n) => Math.max(most, n), Number.NEGATIVE_INFINITY)

function commonest<T extends string | EventType>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0]
}
