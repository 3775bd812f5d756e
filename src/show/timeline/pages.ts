/** When documents came out, as small pages on the line; those that would lie over each other are one, with their number. */
import type { Document } from '../api/answers.ts'
import { daysOf } from '../parts/dates.ts'
import { type Siglum, siglaOf } from '../parts/voices.tsx'
import type { Window } from './window.ts'

export interface Published {
  readonly document: Document
  readonly name: string
  readonly siglum: Siglum
  readonly day: number
}

export interface PageMark {
  /** Middle, CSS pixels from the left edge of the plot. */
  readonly x: number
  readonly pages: readonly Published[]
}

export interface Pages {
  readonly marks: readonly PageMark[]
  readonly earlier: number
  readonly later: number
}

/** Documents with a date, in its order; who publishes has one letter. */
export function publishedOf(documents: readonly Document[]): readonly Published[] {
  const named = documents.map((document) => ({ document, name: document.publisher ?? document.byline ?? document.title ?? document.uri }))
  const sigla = siglaOf(named.map(({ name }) => ({ key: name, name })))
  return named
    .flatMap(({ document, name }) => {
      const days = document.published ? daysOf(document.published) : undefined
      const day = days?.first ?? days?.last
      return day === undefined ? [] : [{ document, name, siglum: sigla.get(name)!, day }]
    })
    .toSorted((a, b) => a.day - b.day)
}

const APART = 24

export function pagesIn(published: readonly Published[], { from, to }: Window, x: (day: number) => number): Pages {
  const marks: { x: number; pages: Published[] }[] = []
  for (const page of published) {
    if (page.day + 1 <= from || page.day >= to) continue
    const at = x(page.day + 0.5)
    const last = marks.at(-1)
    if (last && at - last.x < APART) last.pages.push(page)
    else marks.push({ x: at, pages: [page] })
  }
  return {
    marks,
    earlier: published.filter(({ day }) => day + 1 <= from).length,
    later: published.filter(({ day }) => day >= to).length,
  }
}
