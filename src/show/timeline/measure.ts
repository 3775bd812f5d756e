import type { Bar } from './bars.ts'

let context: CanvasRenderingContext2D | null | undefined
const known = new Map<string, number>()

/** The width of words in CSS pixels as the picture sets them; measured once. */
export function widthOf(words: string, font: string): number {
  const key = `${font}\0${words}`
  const found = known.get(key)
  if (found !== undefined) return found
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return words.length * 6.5
  context.font = font
  const { width } = context.measureText(words)
  if (known.size > 40_000) known.clear()
  known.set(key, width)
  return width
}

/** Of a bar's words with its number and what stands after it. */
export const barWidth = ({ number, title, note, item }: Bar, font: string): number =>
  widthOf(`${number} ${title}${note ? ` ${note}` : ''}${item.disputed ? ' ≠' : ''}`, font) + 6

/** The bar's title, cut so that it fits between its number and what stands after it. */
export function titleIn(bar: Bar, width: number, font: string): string {
  const whole = barWidth(bar, font)
  return whole <= width + 1 ? bar.title : fitting(bar.title, width - barWidth({ ...bar, title: '' }, font), font)
}

/** As many letters as fit, with an ellipsis. */
export function fitting(words: string, width: number, font: string): string {
  if (widthOf(words, font) <= width) return words
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (widthOf(`${words.slice(0, middle)}…`, font) <= width) low = middle
    else high = middle - 1
  }
  return `${words.slice(0, low).trimEnd()}…`
}
