/** A large network as an SVG element, for a file: the same places, lines told apart as on the page, names of those most spoken of. */
import { thickness } from './arc-mark.tsx'
import type { Inks } from './inks.ts'
import type { Network } from './network.ts'
import type { Spots } from './use-spots.ts'

const SVG = 'http://www.w3.org/2000/svg'
const SIZE = 1600
const NAMES = 120

/** Stands at the end of the body for a moment: what is saved is measured there. */
export function starSvg({ players, ties }: Network, spots: Spots, inks: Inks): SVGSVGElement {
  const svg = made('svg', { width: SIZE + 200, height: SIZE + 40, viewBox: `-20 -20 ${SIZE + 200} ${SIZE + 40}` })
  const at = (id: string) => ({ x: (spots.get(id)?.x ?? 0.5) * SIZE, y: (spots.get(id)?.y ?? 0.5) * SIZE })
  for (const { source, target, line, hollow, origins } of ties) {
    const [a, b] = [at(source), at(target)]
    const path = { x1: a.x, y1: a.y, x2: b.x, y2: b.y }
    const wide = thickness(origins)
    const dashes = hollow ? '7 5' : line === 'ask' ? '2 4' : 'none'
    const double = line === 'conf' && !hollow
    svg.append(made('line', { ...path, stroke: inks[line], 'stroke-width': double ? wide + 2 : wide, 'stroke-dasharray': dashes }))
    if (double) svg.append(made('line', { ...path, stroke: inks.paper, 'stroke-width': 1.5 }))
  }
  for (const [i, { id, name, origins }] of players.entries()) {
    const { x, y } = at(id)
    const r = Math.min(14, 3 + Math.sqrt(origins))
    svg.append(made('circle', { cx: x, cy: y, r, fill: inks.ink }))
    if (i < NAMES) svg.append(made('text', { x: x + r + 3, y: y + 4, fill: inks.ink, 'font-family': inks.font, 'font-size': 13 }, name))
  }
  Object.assign(svg.style, { position: 'absolute', insetInlineStart: '-10000px', insetBlockStart: '0' })
  document.body.append(svg)
  setTimeout(() => svg.remove(), 5000)
  return svg
}

function made<K extends keyof SVGElementTagNameMap>(
  name: K,
  given: Readonly<Record<string, string | number>>,
  words = '',
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(given)) element.setAttribute(key, String(value))
  element.textContent = words
  return element
}
