/** `hearsay add`: fills the case, and tells people or programs how it goes. */
import { Command } from 'commander'
import { addToCase } from '../../library/adding/add-to-case.ts'
import { caseName } from '../../library/case.ts'
import { write } from '../ask.ts'
import { terminalInk } from '../commands/command.ts'
import { exitCodeOf } from '../exit-codes.ts'
import { type AddInput, AddInputSchema } from '../operations/add.ts'
import { parseInput } from '../parse-input.ts'
import type { Screen } from './bar.ts'
import { screenFor } from './screen.ts'
import { onInterrupt, STOPPED } from './stop.ts'
import { summaryLines } from './summary-lines.ts'

export const addCommand = (): Command =>
  new Command('add')
    .description('Add documents to the case: files, folders, globs, http(s) URLs, lists of links, feeds, - for standard input.')
    .argument('[source...]', 'what to add; nothing: what an interrupted import left waiting')
    .option('--published <date>', 'the EDTF date of publication, for documents that do not say it')
    .option('--publisher <name>', 'the outlet, for documents that do not say it')
    .option('--threads <number>', 'how many documents are read at once (else one a core)')
    .option('--queue-only', 'on Postgres: leave the reading to hearsay worker')
    .option('--json', 'print what happens as JSON, one event a line, the summary last')
    .action((sources: readonly string[], _: unknown, command: Command) => run(sources, command.optsWithGlobals<Options>()))

interface Options {
  readonly case?: string
  readonly published?: string
  readonly publisher?: string
  readonly threads?: string
  readonly queueOnly?: true
  readonly json?: true
}

async function run(sources: readonly string[], { case: name, json, publisher, published, threads, queueOnly }: Options): Promise<void> {
  const input = parseInput(AddInputSchema, {
    sources,
    ...(published && { published }),
    ...(publisher && { publisher }),
    ...(threads && { threads }),
    ...(queueOnly && { queueOnly }),
  })
  const screen = screenFor(json === true)
  const stop = onInterrupt(() => screen.say('Stopping; once more ends at once.'))
  try {
    await show(input, caseName(name), screen, stop.signal, json === true)
  } finally {
    screen.close()
    stop.release()
  }
}

async function show(input: AddInput, name: string, screen: Screen, signal: AbortSignal, json: boolean): Promise<void> {
  const { sources, threads, queueOnly, published, publisher } = input
  const summary = await addToCase(name, sources, {
    hints: { ...(published && { published }), ...(publisher && { publisher }) },
    signal,
    tell: screen.tell,
    ...(threads && { threads }),
    ...(queueOnly && { queueOnly }),
  })
  screen.close()
  const again = name === caseName() ? '' : ` --case ${summary.case}`
  await write(
    json ? `${JSON.stringify({ event: 'summary', ...summary })}\n` : `${summaryLines(summary, again, terminalInk()).join('\n')}\n`,
  )
  const last = summary.failures.at(-1)
  if (last) process.exitCode = exitCodeOf(last.kind)
  if (signal.aborted) process.exit(STOPPED)
}
