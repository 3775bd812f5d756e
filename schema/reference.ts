import { jsonSchema } from '../src/model/schema.ts'

interface Node {
  readonly type?: string
  readonly const?: string
  readonly enum?: readonly string[]
  readonly description?: string
  readonly items?: Node
  readonly properties?: Readonly<Record<string, Node>>
  readonly required?: readonly string[]
}

/** docs/reference/reading.md: every key of a reading with its type and meaning, made from the JSON Schema. */
export function reference(): string {
  const root = jsonSchema() as Node
  const records = Object.entries(root.properties ?? {}).filter(([, node]) => node.type === 'array' || node.type === 'object')
  return [HEAD, tableOf('The reading', root), ...records.map(([name, node]) => tableOf(`\`${name}\``, node.items ?? node))].join('\n\n').concat('\n')
}

const HEAD = `# The reading

What \`hearsay read FILE --json\` prints: one JSON object a document (\`--jsonl\`: one a line). The
[JSON Schema](../../schema/reading.schema.json) and this page are made from one definition, \`src/model/reading.ts\`, by
\`npm run schema\`.

Offsets are half-open UTF-16 code-unit offsets into \`text\`: \`text.slice(start, end)\`. Plain text in: \`text\` is the decoded input itself,
without BOM and with LF line ends; what is not worth reading is marked, not deleted. A page in: \`text\` is the readable text, paragraphs
separated by a blank line. Ids come from content (\`event:120-126\`). Dates are EDTF; nothing is invented: no year unless text or document
gives one. Denied, planned, feared, prevented and conditional events carry their value in \`claims\`; only \`CT+\` is reported as done.`

function tableOf(title: string, node: Node): string {
  const rows = Object.entries(node.properties ?? {}).map(([key, child]) => `| \`${key}\`${node.required?.includes(key) ? '' : ' ?'} | ${typeOf(child)} | ${child.description ?? ''} |`)
  return [`## ${title}`, '', ...(node.description ? [node.description, ''] : []), '| key | type | meaning |', '|---|---|---|', ...rows].join('\n')
}

function typeOf(node: Node): string {
  if (node.const) return `\`${node.const}\``
  if (node.enum) return node.enum.map((value) => `\`${value}\``).join(' ')
  if (node.type === 'array') return `list of ${node.items ? typeOf(node.items) : 'anything'}`
  if (node.type === 'object') return node.properties ? `{ ${Object.keys(node.properties).join(', ')} }` : 'object'
  return node.type ?? 'any'
}
