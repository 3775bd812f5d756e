import type { Figure } from './figure.ts'

/** bench/results.md: a table a layer, the figure to beat beside each, and the commonest errors below. */
export function markdown(order: readonly string[], figures: Readonly<Record<string, readonly Figure[]>>, errors: string): string {
  const tables = order.filter((name) => figures[name]).map((name) => tableOf(name, figures[name]!))
  return `${HEAD}\n\n${tables.join('\n\n')}\n\n${errors.trim()}\n`
}

const HEAD = `# Results

Written by \`npm run bench\`; every figure is from the code and the weights in this repository, on development data. *To beat* is what
the project set itself or what the best known peer reaches. **Bold** falls short. Peers are measured in the same run where named.`

function tableOf(name: string, rows: readonly Figure[]): string {
  const lines = rows.map((row) => `| ${row.measure} | ${shown(row)} | ${bar(row)} | ${row.note ?? ''} |`)
  return [`## ${name}`, '', '| measure | value | to beat | note |', '|---|---:|---:|---|', ...lines].join('\n')
}

function shown({ value, toBeat, better }: Figure): string {
  const text = Number.isFinite(value) ? String(Math.round(value * 1000) / 1000) : 'not measured'
  const short = toBeat !== undefined && (better === 'lower' ? value > toBeat : value < toBeat)
  return short ? `**${text}**` : text
}

const bar = ({ toBeat, better }: Figure): string => (toBeat === undefined ? '' : better === 'lower' ? `≤ ${toBeat}` : String(toBeat))
