/** The lines of a page of a PDF, in the order in which the file tells them. */

/** A run of letters as pdf.js gives it: `transform` holds size and place. */
export interface PdfItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly hasEOL: boolean
}

export interface Line {
  readonly text: string
  /** Points from the left and from the bottom of the page. */
  readonly left: number
  readonly bottom: number
  readonly height: number
}

export function linesOf(items: readonly PdfItem[]): readonly Line[] {
  const lines: PdfItem[][] = [[]]
  for (const item of items) {
    const last = lines.at(-1)!
    if (last.length > 0 && item.str.trim() && !onLine(last, item)) lines.push([item])
    else last.push(item)
    if (item.hasEOL) lines.push([])
  }
  return lines.flatMap(lineOf)
}

const onLine = (line: readonly PdfItem[], item: PdfItem): boolean => {
  const first = line.find(({ str }) => str.trim())
  return !first || Math.abs(first.transform[5]! - item.transform[5]!) < Math.max(first.height, item.height, 4) * 0.6
}

function lineOf(items: readonly PdfItem[]): readonly Line[] {
  const worded = items.filter(({ str }) => str.trim())
  if (worded.length === 0) return []
  const text = items
    .reduce((line, item, index) => line + gap(items[index - 1], item) + item.str, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return [
    {
      text,
      left: Math.min(...worded.map(({ transform }) => transform[4]!)),
      bottom: worded[0]!.transform[5]!,
      height: Math.max(...worded.map(({ height }) => height)) || 10,
    },
  ]
}

/** A space where letters stand apart by more than a quarter of their height and none is written. */
function gap(before: PdfItem | undefined, { str, transform, height }: PdfItem): string {
  if (!before || /\s$/.test(before.str) || /^\s/.test(str)) return ''
  return transform[4]! - (before.transform[4]! + before.width) > (height || 10) * 0.25 ? ' ' : ''
}
