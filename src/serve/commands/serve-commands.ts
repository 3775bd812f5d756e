/** `hearsay serve` and `hearsay open`: the case over HTTP, and a first look at one. */
import { Command, Option } from 'commander'
import { Failure } from '../../model/failure.ts'
import { write } from '../ask.ts'
import { placeOf } from '../context.ts'
import { PORT, type ServeOptions, type Serving, serve } from '../http/server.ts'
import { onInterrupt } from '../importing/stop.ts'
import { firstLook } from './first-look.ts'

export const serveCommands = (): readonly Command[] => [serveCommand(), openCommand()]

const serveCommand = (): Command =>
  listening(new Command('serve').description('Serve the case over HTTP until Ctrl-C; /openapi.json describes what it answers.')).action(
    (_: unknown, command: Command) => serving(command.optsWithGlobals<Options>()),
  )

const openCommand = (): Command =>
  listening(new Command('open').description('Show the case at a glance and serve it; without a case, make one from the sample.'))
    .option('--no-serve', 'print only')
    .action(async (_: unknown, command: Command) => {
      const options = command.optsWithGlobals<Options>()
      await firstLook(placeOf(options.case, options.by))
      if (options.serve !== false) await serving(options)
    })

const listening = (command: Command): Command =>
  command
    .addOption(new Option('--port <port>', `the port, 0 for any that is free (default ${PORT})`))
    .option('--host <host>', 'where to listen (default 127.0.0.1); any other than this machine’s own needs a token')
    .option('--token <token>', 'what requests must bring as Authorization: Bearer … (else HEARSAY_TOKEN)')

interface Options {
  readonly case?: string
  readonly by?: string
  readonly host?: string
  readonly port?: string
  readonly token?: string
  readonly serve?: boolean
}

async function serving({ case: name, by, host, port, token }: Options): Promise<void> {
  const options: ServeOptions = {
    ...placeOf(name, by),
    ...(host && { host }),
    ...(port !== undefined && { port: portOf(port) }),
    ...(token && { token }),
  }
  await untilStopped(await serve(options))
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port <= 65535) return port
  throw new Failure('usage', 'A port is a number from 0 to 65535.')
}

async function untilStopped({ url, close }: Serving): Promise<void> {
  await write(`Listening on ${url} — Ctrl-C ends it.\n`)
  const stop = onInterrupt(() => undefined)
  await new Promise<void>((resolve) => stop.signal.addEventListener('abort', () => resolve(), { once: true }))
  await close()
  stop.release()
}
