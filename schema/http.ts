/** docs/reference/http.md: every address, its inputs and its answer, made from the OpenAPI document. */
import { appOf, documentOf } from '../src/serve/http/app.ts'
import { importsOf } from '../src/serve/http/imports.ts'

interface Node {
  readonly $ref?: string
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly description?: string
  readonly default?: unknown
  readonly items?: Node
  readonly properties?: Readonly<Record<string, Node>>
  readonly required?: readonly string[]
  readonly oneOf?: readonly Node[]
  readonly allOf?: readonly Node[]
}

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly description?: string
  readonly schema: Node
}

interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Node }>> }
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Node }>> }>>
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Node>> }
}

/** The OpenAPI document; no case is opened for it. */
export function openApiDocument(): Record<string, unknown> {
  const none = (): Promise<never> => Promise.reject(new Error('There is no case here.'))
  const context = { case: none, compared: none, cases: none, by: 'nobody', progress: () => undefined }
  const app = appOf({ host: '127.0.0.1', context, imports: importsOf(none), down: AbortSignal.abort() })
  return JSON.parse(JSON.stringify(documentOf(app)))
}

export function httpReference(): string {
  const { paths, components } = openApiDocument() as unknown as Document
  const addresses = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => addressOf(path, method.toUpperCase(), operation)),
  )
  const records = Object.entries(components.schemas)
    .filter(([, node]) => node.properties ?? node.enum)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, node]) => (node.enum ? `### ${name}\n\n${cell(node.description)}: ${typeOf(node)}` : tableOf(`### ${name}`, node)))
  return `${[HEAD, '## Addresses', ...addresses, '## Records', ...records].join('\n\n')}\n`
}

const HEAD = `# The HTTP API

\`hearsay serve\` answers what the command line answers: both are loops over the same operations (\`src/serve/operations/\`). This page
and \`/openapi.json\` (OpenAPI 3.1) are made from them by \`npm run schema\`.

- **Where**: \`http://127.0.0.1:7417/\` unless \`--port\` and \`--host\` say otherwise. On this machine requests must name it as localhost,
  127.0.0.1 or ::1, and pages of other sites are refused; there is no CORS. Any other host needs a token (\`--token\` or
  \`HEARSAY_TOKEN\`), which requests bring as \`Authorization: Bearer …\`; only the page that asks a person for it (\`/case/\`)
  comes without.
- **Questions** are GET with a query; lists may be given several times (\`types=ASSAULT&types=COERCE\`) or, of fixed words, with commas.
  What is not known is refused, not ignored. Answers have an ETag.
- **Changes** are POST with a JSON object of at most 1 MiB. \`Hearsay-By\` names who decides. With an
  \`Idempotency-Key\` a step that is sent again, because its answer was lost, is not done again.
- **Lists** come in pages, \`{ items, total?, next? }\`: ask again with \`after=\` the value of \`next\`, or follow \`Link: …; rel="next"\`.
- **Errors** are \`application/problem+json\` (RFC 9457): \`{ type, title, status, detail }\`, \`detail\` being one sentence.
- **Events** are server-sent; after a break send \`Last-Event-ID\`. \`/events\` tells when the case changed, whoever changed it.
- Ids hold \`:\` and \`#\`: percent-encode them in paths. Offsets are half-open UTF-16 offsets; dates are EDTF.`

function addressOf(path: string, method: string, { summary, parameters = [], requestBody, responses }: Operation): string {
  const body = requestBody ? Object.values(requestBody.content)[0]!.schema : undefined
  const [status, answer] = Object.entries(responses).find(([code]) => code !== 'default')!
  const [type, content] = Object.entries(answer.content ?? {})[0] ?? ['', undefined]
  const said = type === 'application/json' && content ? typeOf(content.schema) : type
  return [
    `### \`${method} ${path}\``,
    summary,
    ...(parameters.length > 0 ? [parameterTable(parameters)] : []),
    ...(body?.properties ? [tableOf('', body).trim()] : body ? [`Body: ${typeOf(body)}`] : []),
    `Answer: ${status}, ${said}`,
  ].join('\n\n')
}

const parameterTable = (parameters: readonly Parameter[]): string =>
  [
    '| parameter | in | type | meaning |',
    '|---|---|---|---|',
    ...parameters.map(({ name, in: where, required, description, schema }) => {
      const otherwise = schema.default === undefined ? '' : ` (default \`${String(schema.default)}\`)`
      return `| \`${name}\`${required ? '' : ' ?'} | ${where} | ${typeOf(schema)} | ${cell(description ?? schema.description)}${otherwise} |`
    }),
  ].join('\n')

const tableOf = (title: string, { properties = {}, required = [], description }: Node): string =>
  [
    title,
    '',
    ...(description ? [cell(description), ''] : []),
    '| key | type | meaning |',
    '|---|---|---|',
    ...Object.entries(properties).map(
      ([key, node]) => `| \`${key}\`${required.includes(key) ? '' : ' ?'} | ${typeOf(node)} | ${cell(node.description)} |`,
    ),
  ].join('\n')

const cell = (text = ''): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')

function typeOf(node: Node): string {
  if (node.$ref) return linkTo(node.$ref)
  if (node.allOf) return node.allOf.map(typeOf).filter((type) => type !== 'any').join(' ')
  if (node.oneOf) return `one of ${node.oneOf.map(kindOf).join(', ')}`
  if (node.const !== undefined) return `\`${String(node.const)}\``
  if (node.enum) return node.enum.map((value) => `\`${String(value)}\``).join(' ')
  if (node.type === 'array') return `list of ${node.items ? typeOf(node.items) : 'anything'}`
  if (node.type === 'object' && node.properties) return `{ ${Object.entries(node.properties).map(keyOf).join(', ')} }`
  return node.type ?? 'any'
}

/** `items: list of Happening`, but only the key of what is plain. */
const keyOf = ([key, node]: readonly [string, Node]): string =>
  node.$ref || node.items?.$ref ? `${key}: ${typeOf(node)}` : key

const kindOf = ({ properties = {} }: Node): string => {
  const [kind] = properties.kind?.enum ?? [properties.kind?.const ?? 'object']
  return `\`${String(kind)}\` (${Object.keys(properties).filter((key) => key !== 'kind' && key !== 'anchors').join(', ')})`
}

function linkTo(ref: string): string {
  const name = ref.replace(/^.*\//, '')
  return `[${name}](#${name.toLowerCase()})`
}
