import type { Measure } from './box.ts'

let context: CanvasRenderingContext2D | null | undefined

/** As the browser sets words of 13 px in the interface's font; where nothing can be drawn, 7 px a letter. */
export const measureWords: Measure = (words, weight) => {
  if (typeof document === 'undefined') return words.length * 7
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return words.length * 7
  const family = getComputedStyle(document.body).fontFamily
  context.font = `${weight === 'bold' ? 600 : 400} 13px ${family}`
  return context.measureText(words).width
}
