/** Running heads and feet: the highest or lowest line of at least half of the pages, the same but for digits. */
import type { Line } from './pdf-lines.ts'

export interface Page {
  readonly lines: readonly Line[]
  readonly running: readonly string[]
}

/** Pages that are fewer have none that can be told. */
const FEWEST = 2

export function withoutRunning(pages: readonly (readonly Line[])[]): readonly Page[] {
  if (pages.length < FEWEST) return pages.map((lines) => ({ lines, running: [] }))
  const often = oftenAtEdges(pages)
  return pages.map((lines) => {
    const edges = new Set(edgesOf(lines).filter((line) => often.has(shape(line.text))))
    return { lines: lines.filter((line) => !edges.has(line)), running: [...edges].map(({ text }) => text) }
  })
}

function oftenAtEdges(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const lines of pages)
    for (const form of new Set(edgesOf(lines).map(({ text }) => shape(text)))) counts.set(form, (counts.get(form) ?? 0) + 1)
  const enough = Math.max(FEWEST, Math.ceil(pages.length / 2))
  return new Set([...counts].filter(([, count]) => count >= enough).map(([form]) => form))
}

const edgesOf = (lines: readonly Line[]): readonly Line[] => {
  const down = lines.toSorted((a, b) => b.bottom - a.bottom)
  return [...new Set([down[0], down.at(-1)])].filter((line) => line !== undefined)
}

const shape = (text: string): string => text.replaceAll(/\d+/g, '0').toLowerCase()
