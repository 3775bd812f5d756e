/** A case for assistants that speak the Model Context Protocol: questions as read-only tools, proposals, texts as resources. */
import { McpServer, ResourceTemplate } from '@modelcontextprotocol/server'
import type { z } from 'zod'
import { Failure } from '../../model/failure.ts'
import { documentNamed } from '../find.ts'
import type { Context, Operation } from '../operation.ts'
import { answered } from './answered.ts'
import { addProposing } from './proposing.ts'
import { answerIn, inputOf, outputOf, QUESTIONS } from './questions.ts'
import { text } from './text.ts'
import { UNTRUSTED } from './untrusted.ts'

export type McpContext = Omit<Context, 'signal'>

const INSTRUCTIONS = `Hearsay keeps who did what to whom, when, and according to whom, over the documents of one case.
Begin with overview. Count independent origins, not reports: copies of one report are one origin. A happening has a state (asserted, denied,
contested, open): only asserted ones are said to have happened, and even those are claims of somebody. Quote exactly, and say who speaks and in
which document. Offsets are half-open UTF-16 offsets, dates EDTF. You decide nothing: with propose you put a decision before a person. ${UNTRUSTED}`

/** One for each connection; made anew, it costs nothing. */
export function mcpServer(context: McpContext): McpServer {
  const server = new McpServer({ name: 'hearsay', title: 'Hearsay', version: '0.1.0' }, { instructions: INSTRUCTIONS })
  for (const question of QUESTIONS) addTool(server, question, context)
  addProposing(server, context)
  addTexts(server, context)
  return server
}

const READ_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false } as const

function addTool(server: McpServer, operation: Operation, context: McpContext): void {
  server.registerTool(
    operation.name,
    {
      title: operation.name,
      description: `${operation.summary} ${UNTRUSTED}`,
      inputSchema: inputOf(operation) as z.ZodObject,
      outputSchema: outputOf(operation) as z.ZodObject,
      annotations: READ_ONLY,
    },
    (input) => answered(async () => answerIn(operation, await operation.run(input as never, context))),
  )
}

/** `hearsay://document/3#char=120,340`: the fragment is RFC 5147's, counted in UTF-16 units as everywhere here. */
function addTexts(server: McpServer, context: McpContext): void {
  const template = new ResourceTemplate('hearsay://document/{id}{#range}', {
    list: async () => {
      const { items } = await (await context.case()).documents({ limit: 100 })
      return {
        resources: items.map(({ number, title, uri }) => ({
          uri: `hearsay://document/${number}`,
          name: `document-${number}`,
          title: title ?? uri,
          mimeType: 'text/plain',
          description: UNTRUSTED,
        })),
      }
    },
  })
  server.registerResource('document', template, { title: 'Text of a document', description: UNTRUSTED, mimeType: 'text/plain' }, (uri) =>
    stretch(uri, context),
  )
}

const PLACE = /^hearsay:\/\/document\/([^/?#]+)(?:#char=(\d+)(?:,(\d+))?)?$/

async function stretch(uri: URL, context: McpContext) {
  const [, id, from, to] = PLACE.exec(uri.href) ?? []
  if (!id) throw new Failure('usage', 'A text is called hearsay://document/3 or hearsay://document/3#char=120,340.')
  const store = await context.case()
  await documentNamed(store, decodeURIComponent(id))
  const input = text.input.parse({ document: decodeURIComponent(id), ...(from && { from: Number(from) }), ...(to && { to: Number(to) }) })
  const { text: words, start, end, length } = await text.run(input, context)
  return {
    contents: [
      { uri: uri.href, mimeType: 'text/plain', text: words, _meta: { 'hearsay/untrusted': true, 'hearsay/range': { start, end, length } } },
    ],
  }
}
