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
  let last: FailureKind | undefined
  for await (const { json, failed } of piped(process.stdin, { layers, ...(threads && { threads }) })) {
    await write(`${json}\n`)
    last = failed ?? last
  }
  if (last) process.exitCode = exitCodeOf(last)
}
