/** `hearsay mcp`: the case for an assistant, over standard input and output. */
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { Command } from 'commander'
import { contextOf, placeOf } from '../context.ts'
import { mcpServer } from '../mcp/server.ts'

export const mcpCommands = (): readonly Command[] => [
  new Command('mcp')
    .description('Serve the case to an assistant that speaks MCP, over standard input and output; hearsay serve has it at /mcp.')
    .action(async (_: unknown, command: Command) => {
      const { case: name, by } = command.optsWithGlobals<Record<string, unknown>>()
      const context = contextOf(placeOf(name, by))
      await context.case()
      const handle = serveStdio(() => mcpServer(context), { onerror: (error) => process.stderr.write(`hearsay: ${error.message}\n`) })
      await new Promise<void>((resolve) => {
        process.stdin.once('end', resolve).once('close', resolve)
        process.once('SIGINT', resolve).once('SIGTERM', resolve)
      })
      await handle.close()
      await context.close()
    }),
]
