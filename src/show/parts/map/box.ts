/** How large a box or a label is, from its words. */
import type { MapEdge, MapNode } from './map-parts.ts'

/** The width of words in CSS pixels, in the size that the map sets them in. */
export type Measure = (words: string, weight: 'plain' | 'bold') => number

export interface Box {
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
}

export const PAD = 14
export const LINE = 18
/** Room for one letter of a voice. */
export const SIGLUM = 17
const WIDEST = 190
const NARROWEST = 96

export function boxOf({ title, note, sigla = [] }: MapNode, measure: Measure): Box {
  const lines = linesOf(title, WIDEST, (words) => measure(words, 'bold'))
  const below = note || sigla.length > 0 ? sigla.length * SIGLUM + measure(note ?? '', 'plain') : 0
  const text = Math.max(below, ...lines.map((line) => measure(line, 'bold')))
  return { width: Math.max(NARROWEST, Math.ceil(text) + 2 * PAD), height: LINE * (lines.length + (below > 0 ? 1 : 0)) + PAD, lines }
}

export const labelBox = ({ label, sigla = [] }: MapEdge, measure: Measure): { readonly width: number; readonly height: number } => ({
  width: Math.ceil(measure(`▸ ${label}`, 'plain')) + sigla.length * SIGLUM + 12,
  height: 20,
})

/** At most two lines no wider than that; what is left over ends in an ellipsis. */
export function linesOf(words: string, widest: number, width: (words: string) => number): readonly string[] {
  const lines: string[] = ['']
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const longer = `${lines.at(-1)} ${word}`.trim()
    if (lines.at(-1) === '' || width(longer) <= widest) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  const kept = lines.slice(0, 2)
  const last = kept.length - 1
  const cut = lines.length > 2 ? `${kept[last]} …` : kept[last]!
  return [...kept.slice(0, last), fitted(cut, widest, width)]
}

function fitted(words: string, widest: number, width: (words: string) => number): string {
  let shown = words
  while (shown.length > 2 && width(shown) > widest * 1.25) shown = `${shown.replace(/ ?…$/, '').slice(0, -1)}…`
  return shown
}
