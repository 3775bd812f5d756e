/** MCP over streamable HTTP at /mcp: no sessions, so that any number of servers can stand behind one address. */
import type { OpenAPIHono } from '@hono/zod-openapi'
import { createMcpHandler } from '@modelcontextprotocol/server'
import { type McpContext, mcpServer } from '../mcp/server.ts'

export function mcpRoute(app: OpenAPIHono, context: McpContext, down: AbortSignal): void {
  const handler = createMcpHandler(() => mcpServer(context))
  down.addEventListener('abort', () => void handler.close(), { once: true })
  app.all('/mcp', (c) => handler.fetch(c.req.raw))
}
