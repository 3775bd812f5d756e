/** Serves a case over HTTP until somebody stops it. */
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { addToCase } from '../../library/adding/add-to-case.ts'
import { caseName } from '../../library/case.ts'
import { Failure } from '../../model/failure.ts'
import { contextOf, type Where } from '../context.ts'
import { appOf } from './app.ts'
import { isLoopback } from './guard.ts'
import { importsOf } from './imports.ts'

export interface ServeOptions extends Where {
  /** Default 127.0.0.1; any other than this machine's own needs a token. */
  readonly host?: string
  /** 0 takes any that is free. */
  readonly port?: number
  readonly token?: string
}

export interface Serving {
  readonly url: string
  /** Lets running requests end, stops imports cleanly, closes the case. */
  readonly close: () => Promise<void>
}

export const PORT = 7417

/** Throws a Failure: usage without a token where one is needed, refused when the port is taken. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { host = '127.0.0.1', port = PORT, token = process.env.HEARSAY_TOKEN, ...where } = options
  if (!isLoopback(host) && !token)
    throw new Failure('usage', `Listening on ${host} lets other machines in, so it needs a token: --token or HEARSAY_TOKEN.`)
  const context = contextOf(where)
  await context.case()
  const down = new AbortController()
  const imports = importsOf((sources, adding) => addToCase(caseName(where.case), sources, adding))
  const app = appOf({ host, ...(token && { token }), context, imports, down: down.signal })
  const server = createAdaptorServer({ fetch: app.fetch })
  await listening(server, host, port).catch(async (error: unknown) => {
    await context.close()
    throw error
  })
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/`,
    close: async () => {
      down.abort()
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      await imports.close()
      await closed
      await context.close()
    },
  }
}

type Server = ReturnType<typeof createAdaptorServer>

const listening = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(failureOf(error, host, port)))
    server.listen(port, host, () => resolve())
  })

function failureOf(error: NodeJS.ErrnoException, host: string, port: number): Failure {
  if (error.code === 'EADDRINUSE')
    return new Failure('refused', `Port ${port} is taken; --port names another, --port 0 takes any that is free.`)
  if (error.code === 'EACCES') return new Failure('refused', `Port ${port} is not ours to take; use one above 1023.`)
  return new Failure('network', `Cannot listen on ${host}:${port} (${error.code ?? error.message}).`)
}
