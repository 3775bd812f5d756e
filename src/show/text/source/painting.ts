/** Paints marks by the CSS Custom Highlight API: one Highlight a layer, the text itself is never touched. */
import { useEffect, useLayoutEffect } from 'react'
import type { Lit } from '../lit.ts'
import type { Entry } from '../model/entries.ts'
import type { Mark } from '../model/marks.ts'
import type { Ground } from './ground.ts'

/** What lies over what: later ones are painted over earlier ones. */
const ORDER = ['inserted', 'voice', 'time', 'cue', 'link', 'range', 'hovered', 'chosen']
const NAME = 'text-'

/** @param standing changes when other blocks stand on the page. */
export function useMarks(ground: Ground, marks: readonly Mark[], standing: unknown): void {
  useLayoutEffect(() => {
    if (!('highlights' in CSS) || standing === undefined) return
    const layers = Map.groupBy(marks, ({ layer }) => layer)
    for (const [layer, some] of layers)
      put(
        layer,
        some.flatMap(({ start, end }) => ground.rangesOf(start, end)),
      )
    return () => {
      for (const layer of layers.keys()) CSS.highlights.delete(NAME + layer)
    }
  }, [ground, marks, standing])
}

/** The claim under the pointer and the chosen one, without drawing anything else anew. */
export function useLitMarks(ground: Ground, lit: Lit, entries: readonly Entry[], standing: unknown): void {
  useEffect(() => {
    if (!('highlights' in CSS) || standing === undefined) return
    const places = new Map(entries.map((entry) => [entry.id, entry]))
    const shown: Record<'hovered' | 'chosen', string | undefined> = { hovered: undefined, chosen: undefined }
    const paint = (layer: 'hovered' | 'chosen', id: string | undefined): void => {
      if (shown[layer] === id) return
      shown[layer] = id
      const entry = id === undefined ? undefined : places.get(id)
      put(layer, entry ? ground.rangesOf(entry.start, entry.end) : [])
    }
    const update = (): void => {
      paint('hovered', lit.hovered())
      paint('chosen', lit.chosen())
    }
    update()
    const stop = lit.listen(update)
    return () => {
      stop()
      for (const layer of ['hovered', 'chosen']) CSS.highlights.delete(NAME + layer)
    }
  }, [ground, lit, entries, standing])
}

export function useRangeMark(ground: Ground, from: number | undefined, to: number | undefined, standing: unknown): void {
  useEffect(() => {
    if (!('highlights' in CSS) || standing === undefined || from === undefined || to === undefined) return
    put('range', ground.rangesOf(from, to))
    return () => void CSS.highlights.delete(`${NAME}range`)
  }, [ground, from, to, standing])
}

function put(layer: string, ranges: readonly StaticRange[]): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(NAME + layer)
    return
  }
  const highlight = new Highlight(...ranges)
  const order = ORDER.findIndex((name) => layer.startsWith(name))
  highlight.priority = order < 0 ? (layer.endsWith('-low') ? 6 : 5) : order < 5 ? order : order + 2
  CSS.highlights.set(NAME + layer, highlight)
}
