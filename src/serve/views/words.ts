/** Short ways to say how many, when, and how sure. */
import type { Claim } from '../../model/reading.ts'
import type { Ink } from '../page/ink.ts'
import { sureness } from '../sureness.ts'

/** `1 report`, `3 reports`. */
export const count = (n: number, noun: string, nouns = `${noun}s`): string => `${n.toLocaleString('en')} ${n === 1 ? noun : nouns}`

/** `2014-03-04`, `2014-03-04 – 07`, `2014-03 – 2014-05`; empty when nobody says. */
export function days({ from, to }: { readonly from?: string | undefined; readonly to?: string | undefined }): string {
  if (!from || !to || from === to) return from ?? (to ? `– ${to}` : '')
  const [day, month] = [/^(\d{4}-\d\d-)\d\d$/, /^(\d{4}-)\d\d-\d\d$/].map((form) => form.exec(from)?.[1])
  const shared = day && to.startsWith(day) ? day : month && to.startsWith(month) ? month : ''
  return `${from} – ${to.slice(shared.length)}`
}

/** A full box for every independent origin, an empty one for every report that adds none: `■□□`. */
export function boxes(reports: number, origins: number): string {
  const most = 6
  const full = Math.min(origins, most)
  const empty = Math.min(Math.max(0, reports - origins), most - full)
  return `${'■'.repeat(full)}${'□'.repeat(empty)}${Math.max(reports, origins) > most ? '…' : ''}`
}

export const weight = (reports: number, origins: number): string => `${count(reports, 'report')}, ${count(origins, 'origin')}`

/** A state in its colour. */
export function stateIn(ink: Ink, state: string): string {
  const colour = { asserted: ink.good, denied: ink.bad, contested: ink.open }[state] ?? ink.quiet
  return colour(state)
}

/** How sure a voice is, in its colour. */
export function sure(ink: Ink, claim: Pick<Claim, 'value' | 'modality'>): string {
  const colour = claim.value === 'CT+' ? ink.good : claim.value.endsWith('-') ? ink.bad : ink.open
  return colour(sureness(claim))
}
