/** What a timeline shows of a happening beside its summary, made once from its accounts so that a page of a thousand asks for no more. */
import type { Account, CaseDispute, CaseLink, CaseVoice, Comparison, Happening } from '../../model/comparison.ts'
import type { Glance } from '../../model/store.ts'
import { type DayRange, daysOf } from '../days.ts'

/** What is known around happenings. */
export interface Around {
  /** EDTF by id of the document. */
  readonly published: ReadonlyMap<string, string>
  /** Ids of happenings. */
  readonly disputed: ReadonlySet<string>
  readonly prevented: ReadonlySet<string>
}

export const aroundOf = ({ disputes, links }: Pick<Comparison, 'disputes' | 'links'>, published: ReadonlyMap<string, string>): Around => ({
  published,
  disputed: new Set(disputes.filter(({ kind }: CaseDispute) => kind === 'dispute').map(({ happening }) => happening)),
  prevented: new Set(links.filter(({ type }: CaseLink) => type === 'prevent').map(({ to }) => to)),
})

/** So many voices, and dates of publication, are told by name. */
const MOST = 8

export function glanceOf(happening: Happening, { published, disputed, prevented }: Around): Glance {
  const { accounts } = happening
  const voices = commonest(accounts)
  const modality = happening.state === 'open' ? accounts.find((account) => account.modality)?.modality : undefined
  const dates = [...new Set(accounts.flatMap(({ document }) => published.get(document) ?? []))].toSorted()
  return {
    ...datesOf(happening),
    voices: voices.slice(0, MOST),
    voiceCount: voices.length,
    published: dates.length > MOST ? [...dates.slice(0, MOST - 1), dates.at(-1)!] : dates,
    disputed: disputed.has(happening.id),
    prevented: prevented.has(happening.id),
    ...(modality && { modality }),
  }
}

/** Those who make the claims, with most accounts first. */
function commonest(accounts: readonly Account[]): readonly CaseVoice[] {
  const groups = Map.groupBy(
    accounts.flatMap(({ voices }) => voices.at(-1) ?? []),
    ({ key }) => key,
  )
  return [...groups.values()].toSorted((a, b) => b.length - a.length).map(([voice]) => voice!)
}

/** A window of at most so many days names days: 'the night of', '11 or 12 May'. */
const A_FEW = 4

interface Said {
  readonly origin: string
  readonly from?: DayRange | undefined
  readonly to?: DayRange | undefined
  readonly exact: boolean
}

/** All days that an account leaves possible, and those on which most origins that name days agree. Nothing where nobody dates it. */
function datesOf({ from, to, accounts }: Happening): Pick<Glance, 'possible' | 'certain'> {
  if (from === undefined && to === undefined) return {}
  const said = [
    ...accounts.map(saidBy),
    { origin: '', from: from ? daysOf(from) : undefined, to: to ? daysOf(to) : undefined, exact: false },
  ]
  const first = Math.min(...said.map((one) => one.from?.first ?? Number.POSITIVE_INFINITY))
  const last = Math.max(...said.map((one) => one.to?.last ?? Number.NEGATIVE_INFINITY))
  const agreed = agreedDays(said, said.at(-1)!)
  return {
    possible: { ...(Number.isFinite(first) && { from: isoOf(first) }), ...(Number.isFinite(last) && { to: isoOf(last) }) },
    ...(agreed && { certain: { from: isoOf(agreed.first), to: isoOf(agreed.last) } }),
  }
}

function saidBy({ origin, says }: Account): Said {
  return {
    origin,
    from: says.from === undefined ? undefined : daysOf(says.from),
    to: says.to === undefined ? undefined : daysOf(says.to),
    exact: [says.from, says.to].every((date) => date !== undefined && /^-?\d{4}-\d\d-\d\d$/.test(date)),
  }
}

/** @param whole the days between which the happening lies; a day outside belongs to something else. */
function agreedDays(said: readonly Said[], whole: Said): DayRange | undefined {
  const exact = said.flatMap(({ origin, from, to, exact: sure }) =>
    sure && from && to && to.last >= from.first && to.last - from.first < A_FEW ? [{ origin, first: from.first, last: to.last }] : [],
  )
  const by = new Map<number, Set<string>>()
  for (const { origin, first, last } of exact)
    for (let day = Math.max(first, whole.from?.first ?? first); day <= Math.min(last, whole.to?.last ?? last); day++)
      by.set(day, (by.get(day) ?? new Set()).add(origin))
  const most = Math.max(0, ...Array.from(by.values(), ({ size }) => size))
  const days = [...by].filter(([, { size }]) => size === most).map(([day]) => day)
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const agree = most * 2 > new Set(exact.map(({ origin }) => origin)).size && last - first === days.length - 1
  return agree ? { first, last } : undefined
}

const DAY = 86_400_000

/** EDTF of a day; years before 1 and after 9999 as EDTF has them. */
function isoOf(day: number): string {
  const date = new Date(day * DAY)
  const year = date.getUTCFullYear()
  const digits = String(Math.abs(year)).padStart(4, '0')
  return `${year < 0 ? '-' : ''}${digits}-${date.toISOString().slice(-19, -14)}`
}
