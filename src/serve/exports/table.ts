/** Rows of tables as text: CSV by RFC 4180, and tab-separated values. Cells that a spreadsheet would calculate are made text. */

export type Cell = string | number | boolean | undefined

/** A cell that begins so is a formula to a spreadsheet (OWASP, CSV injection). */
const FORMULA = /^[\s\p{Cc}]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u

const safe = (cell: Cell): string => {
  if (cell === undefined) return ''
  if (typeof cell !== 'string') return String(cell)
  return FORMULA.test(cell) ? `'${cell}` : cell
}

/** One record with its line end. */
export const csvRow = (cells: readonly Cell[]): string =>
  `${cells
    .map(safe)
    .map((text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
    .join(',')}\r\n`

/** Tabs and line ends within a cell become spaces: the shape knows no quotes. */
export const tsvRow = (cells: readonly Cell[]): string => `${cells.map((cell) => safe(cell).replaceAll(/[\t\r\n]+/g, ' ')).join('\t')}\n`
