import type { DisputeAnswer } from '../answers/dispute.ts'
import type { HappeningAnswer } from '../answers/happening.ts'
import type { OriginAnswer } from '../answers/origin.ts'
import type { ReportData } from './data.ts'

/** What some documents say by themselves: what is told elsewhere is left out, and reports and origins are counted anew. */
export function narrowed(data: ReportData): ReportData {
  const ids = new Set(data.documents.map(({ about }) => about.id))
  const within = ({ document }: { readonly document: string }): boolean => ids.has(document)
  const happenings = data.happenings.flatMap((one) => happeningIn(one, within))
  const known = new Set(happenings.map(({ id }) => id))
  return {
    ...data,
    documents: data.documents.map((one) => ({ ...one, from: one.from.filter(within) })),
    origins: data.origins.flatMap((one) => originIn(one, within)),
    disputes: data.disputes.filter(({ happening }) => known.has(happening)).flatMap((one) => disputeIn(one, within)),
    happenings,
    decisions: data.decisions.filter(({ decisions }) =>
      decisions.some(({ action }) => [...ids].some((id) => JSON.stringify(action).includes(id))),
    ),
  }
}

type Within = (one: { readonly document: string }) => boolean

function happeningIn(happening: HappeningAnswer, within: Within): readonly HappeningAnswer[] {
  const accounts = happening.accounts.filter(within)
  if (accounts.length === 0) return []
  const said = accounts.filter(({ value }) => /[+-]$/.test(value))
  const up = said.some(({ value }) => value.endsWith('+'))
  const down = said.some(({ value }) => value.endsWith('-'))
  const state = up && down ? 'contested' : up ? 'asserted' : down ? 'denied' : 'open'
  const count = (key: (account: (typeof said)[number]) => string): number => new Set(said.map(key)).size
  return [{ ...happening, accounts, state, reports: count(({ document }) => document), origins: count(({ origin }) => origin) }]
}

function originIn(origin: OriginAnswer, within: Within): readonly OriginAnswer[] {
  const members = origin.members.filter(within)
  return members.length === 0
    ? []
    : [{ ...origin, members, documents: members.map(({ document }) => document), passages: origin.passages.filter(within) }]
}

/** Two sides at least have to be left. */
function disputeIn(dispute: DisputeAnswer, within: Within): readonly DisputeAnswer[] {
  const positions = dispute.positions.flatMap((position) => {
    const quotes = position.quotes.filter(within)
    return quotes.length === 0 ? [] : [{ ...position, quotes, origins: new Set(quotes.map(({ origin }) => origin)).size }]
  })
  return positions.length < 2 ? [] : [{ ...dispute, positions }]
}
