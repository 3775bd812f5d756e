/** `hearsay code`: the pipe. */
import { Command, Option } from 'commander'
import { piped } from '../../library/piped.ts'
import type { FailureKind } from '../../model/failure.ts'
import { Failure } from '../../model/failure.ts'
import { write } from '../ask.ts'
import { exitCodeOf } from '../exit-codes.ts'
import { CodeInputSchema } from '../operations/code.ts'
import { parseInput } from '../parse-input.ts'

export const codeCommand = (): Command =>
  new Command('code')
    .description('Read a stream of documents: JSON Lines on standard input, a reading a line on standard output, in the same order.')
    .addOption(new Option('--layers <layers>', "'all' adds sentences and tokens").choices(['contract', 'all']).default('contract'))
    .option('--threads <number>', 'how many documents are read at once (else one a core)')
    .action((options: Readonly<Record<string, unknown>>) => run(options))

async function run(options: Readonly<Record<string, unknown>>): Promise<void> {
  const { layers, threads } = parseInput(CodeInputSchema, options)
  if (process.stdin.isTTY) throw new Failure('usage', 'Nothing is piped in; pipe one JSON document a line into hearsay code.')
  const left = whenReaderLeaves(() => process.stdin.destroy())
  let last: FailureKind | undefined
  try {
    for await (const { json, failed } of piped(process.stdin, { layers, ...(threads && { threads }) })) {
      if (left.aborted) break
      await write(`${json}\n`)
      last = failed ?? last
    }
  } catch (error) {
    if (!left.aborted) throw error
  }
  if (last && !left.aborted) process.exitCode = exitCodeOf(last)
}

/** Whoever read the other end of the pipe has enough: no error, but no reason to go on. */
function whenReaderLeaves(then: () => void): AbortSignal {
  const controller = new AbortController()
  process.stdout.removeAllListeners('error')
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    controller.abort()
    then()
  })
  return controller.signal
}
