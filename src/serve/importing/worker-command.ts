/** `hearsay worker`: reads what is asked for on other machines. */
import { Command } from 'commander'
import { caseName } from '../../library/case.ts'
import { runWorker } from '../../library/jobs/worker.ts'
import { WorkerInputSchema } from '../operations/worker.ts'
import { parseInput } from '../parse-input.ts'
import { events, lines } from './screen.ts'
import { onInterrupt, STOPPED } from './stop.ts'

export const workerCommand = (): Command =>
  new Command('worker')
    .description('Take a share of the reading for a case on Postgres, until it is stopped; for other machines.')
    .option('--once', 'end when the queue is empty')
    .option('--threads <number>', 'how many documents are read at once (else one a core)')
    .option('--json', 'print what happens as JSON, one event a line')
    .action((_: unknown, command: Command) => run(command.optsWithGlobals<Options>()))

interface Options {
  readonly case?: string
  readonly once?: true
  readonly threads?: string
  readonly json?: true
}

async function run({ case: name, json, once, threads }: Options): Promise<void> {
  const input = parseInput(WorkerInputSchema, { ...(once && { once }), ...(threads && { threads }) })
  const screen = json ? events() : lines()
  const stop = onInterrupt(() => screen.say('Stopping; what is in hand goes back to the queue. Once more ends at once.'))
  try {
    await runWorker(caseName(name), {
      signal: stop.signal,
      tell: screen.tell,
      ...(input.once && { once: true }),
      ...(input.threads && { threads: input.threads }),
    })
  } finally {
    stop.release()
  }
  if (stop.signal.aborted) process.exit(once ? STOPPED : 0)
}
