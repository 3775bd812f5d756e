/** Small parts that several sections have in common. */
import type { Span } from '../../model/reading.ts'
import { type Html, html, NOTHING } from './html.ts'

const MOST = 12

export const plural = (count: number, one: string, many = `${one}s`): string => `${count.toLocaleString('en')} ${count === 1 ? one : many}`

/** ■□□ 3 reports, 1 origin. */
export const weight = (reports: number, origins: number): Html => {
  const shown = Math.min(reports, MOST)
  const squares = Array.from({ length: shown }, (_, at) => html`<i${at < Math.min(origins, shown) ? html` class="o"` : NOTHING}></i>`)
  return html`<span class="orig"><span class="sq" aria-hidden="true">${squares}${reports > MOST ? '…' : ''}</span>${plural(reports, 'report')}, ${plural(origins, 'origin')}</span>`
}

interface Quoted {
  readonly number: number
  readonly start: number
  readonly quote: string
  readonly trigger?: Span
}

/** Words of a text, letter for letter; `data-at` says where they stand, in UTF-16 offsets. */
export function quoted({ number, start, quote, trigger }: Quoted): Html {
  const at = `${number}:${start}-${start + quote.length}`
  const [from, to] = trigger ? [trigger.start - start, trigger.end - start] : [0, 0]
  const words =
    trigger && from >= 0 && to <= quote.length && from < to
      ? html`${quote.slice(0, from)}<b>${quote.slice(from, to)}</b>${quote.slice(to)}`
      : html`${quote}`
  return html`<blockquote dir="auto"><q data-at="${at}">${words}</q></blockquote>`
}

export const section = (id: string, title: string, body: Html, note = ''): Html =>
  html`<section id="${id}" aria-labelledby="${id}-t"><h2 id="${id}-t">${title}</h2>${note && html`<p class="quiet">${note}</p>`}${body}</section>`
