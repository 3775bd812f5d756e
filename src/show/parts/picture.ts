/**
 * A drawn picture as a file of its own: an SVG element with the colours and letters that it has on the page written out, so that it
 * looks the same where no style sheet is; and the same as PNG. What carries `data-leave-out` (handles, focus rings) stays behind; parts
 * in `foreignObject` are kept in SVG but not drawn by most other programs, so draw with SVG alone.
 */

/** What a style sheet may have set and a file has to say itself. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'color',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'font-variant-numeric',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'visibility',
  'display',
  'text-decoration-line',
] as const

const SVG = 'http://www.w3.org/2000/svg'

/** The element as the text of an SVG file, on the paper that lies behind it. */
export function pictureOf(element: SVGSVGElement): string {
  const { width, height } = sizeOf(element)
  const copy = element.cloneNode(true) as SVGSVGElement
  writeStyles(element, copy)
  for (const left of copy.querySelectorAll('[data-leave-out]')) left.remove()
  copy.setAttribute('xmlns', SVG)
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${width} ${height}`)
  copy.prepend(paper(copy, paperBehind(element)))
  return new XMLSerializer().serializeToString(copy)
}

/** The same as PNG, twice as fine as on the page unless `scale` says otherwise. Rejects when the browser cannot draw it. */
export async function pngOf(element: SVGSVGElement, scale = 2): Promise<Blob> {
  const { width, height } = sizeOf(element)
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(pictureOf(element))}`
  await image.decode()
  const canvas = document.createElement('canvas')
  const fits = Math.min(scale, MOST / width, MOST / height)
  canvas.width = Math.ceil(width * fits)
  canvas.height = Math.ceil(height * fits)
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('This picture is too large to be saved as PNG.'))), 'image/png'),
  )
}

/** Pixels a side that browsers draw. */
const MOST = 16_000

export type Format = 'svg' | 'png'

/** Hands the picture to the person as a file. @param name of the file, without its ending */
export async function savePicture(element: SVGSVGElement, name: string, format: Format): Promise<void> {
  const blob = format === 'png' ? await pngOf(element) : new Blob([pictureOf(element)], { type: 'image/svg+xml' })
  saveFile(blob, `${name}.${format}`)
}

/** Hands any file to the person. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

function sizeOf(element: SVGSVGElement): { readonly width: number; readonly height: number } {
  const { width, height } = element.getBoundingClientRect()
  return { width: Math.ceil(width), height: Math.ceil(height) }
}

/** Writes what the page computed for each element into its copy, where it differs from what the copy would inherit. */
function writeStyles(from: Element, to: Element, inherited?: CSSStyleDeclaration): void {
  const style = getComputedStyle(from)
  for (const property of PROPERTIES) {
    const value = style.getPropertyValue(property)
    if (value && (!inherited || value !== inherited.getPropertyValue(property) || NOT_INHERITED.has(property)))
      to.setAttribute(property, value)
  }
  to.removeAttribute('class')
  to.removeAttribute('style')
  for (const [i, child] of [...from.children].entries()) writeStyles(child, to.children[i]!, style)
}

const NOT_INHERITED: ReadonlySet<string> = new Set(['opacity', 'display', 'text-decoration-line', 'dominant-baseline'])

function paper(copy: SVGSVGElement, colour: string): SVGRectElement {
  const [x = 0, y = 0, width = 0, height = 0] = (copy.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number)
  const rect = document.createElementNS(SVG, 'rect')
  for (const [name, value] of Object.entries({ x, y, width, height, fill: colour })) rect.setAttribute(name, String(value))
  return rect
}

function paperBehind(element: Element | null): string {
  if (!element) return 'white'
  const colour = getComputedStyle(element).backgroundColor
  return colour && !/^rgba\(.*, 0\)$|^transparent$/.test(colour) ? colour : paperBehind(element.parentElement)
}
