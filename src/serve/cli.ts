/** The command line: a loop over the operations, and the only place that writes to the terminal. */
import { Command, CommanderError, Option } from 'commander'
import { Failure } from '../model/failure.ts'
import { caseCommands } from './commands/case-commands.ts'
import { completionCommand } from './commands/completion-command.ts'
import { decisionCommands } from './commands/decision-commands.ts'
import { doctorCommand } from './commands/doctor-command.ts'
import { exportCommands } from './commands/export-commands.ts'
import { mcpCommands } from './commands/mcp-command.ts'
import { reportCommands } from './commands/report-command.ts'
import { serveCommands } from './commands/serve-commands.ts'
import { exitCodeOf } from './exit-codes.ts'
import { importCommands } from './importing/import-commands.ts'
import { safe } from './page/ink.ts'
import { printReaders } from './print-readers.ts'
import { printReading, type ReadOptions } from './print-reading.ts'

const EXAMPLES = `
Examples:
  hearsay open                                a sample case at a glance, served until Ctrl-C
  hearsay read post.html                      one document: what happened, who says so, where the accounts part
  curl -s … | hearsay read - --json           one JSON object, as docs/reference/reading.md describes it
  hearsay add reports/                        a folder becomes a case; then:
  hearsay happenings                          what is said to have happened: 3 reports, 1 origin
  hearsay disputes                            where accounts part, both sides with their words
  hearsay origins                             who copied whom, and what was changed
  hearsay serve                               the same over HTTP
  hearsay report case.html                    the case as one page that needs no server, to send and to print
  hearsay export bundle evidence.zip          everything with its evidence; hearsay verify evidence.zip checks it

Exit codes: 0 done, 1 an error of our own, 2 usage, 3 not found, 4 unreadable or unsupported, 5 empty, 6 too large, 7 network, 8 refused, 9 timed out.`

const GROUPS: readonly (readonly [string, () => readonly Command[]])[] = [
  ['A case at a glance, and over HTTP:', serveCommands],
  ['Filling a case:', importCommands],
  ['Asking a case:', caseCommands],
  ['Deciding:', decisionCommands],
  ['Taking it elsewhere:', () => [...reportCommands(), ...exportCommands(), ...mcpCommands()]],
  ['This machine:', () => [doctorCommand(), completionCommand()]],
]

/** Builds the command tree; tests walk it to see that every option is documented. */
export function commands(): Command {
  const program = new Command('hearsay').description('Reads contested reporting: who did what to whom, when, and according to whom.')
  program
    .version('0.1.0')
    .option('--case <case>', 'the case: a file or a postgres:// URL (else HEARSAY_CASE, else hearsay.db)')
    .option('--by <name>', 'who decides (else HEARSAY_USER, else your user name)')
    .addHelpText('after', EXAMPLES)
    .exitOverride()
  program
    .command('read')
    .description('Read documents: files, http(s) URLs, or - for standard input.')
    .argument('<source...>', 'a file, an http(s) URL, or -')
    .option('--json', 'print the reading as one JSON object')
    .option('--jsonl', 'print one reading a line')
    .addOption(
      new Option('--layers <layers>', "'all' adds sentences and tokens to the JSON").choices(['contract', 'all']).default('contract'),
    )
    .option('--explain', 'print the rule and the words behind every mark')
    .option('--published <date>', 'the EDTF date of publication, when the source does not say it')
    .action((sources: readonly string[], options: ReadOptions) => printReading(sources, options))
  program.command('readers').description('List the readers in the order in which they run, and why.').action(printReaders)
  for (const command of program.commands) command.helpGroup('One document:')
  for (const [group, made] of GROUPS) for (const command of made()) program.addCommand(command.helpGroup(group))
  for (const command of program.commands) command.exitOverride().configureHelp({ showGlobalOptions: true })
  return program
}

/** Runs the command line; every failure ends in one sentence on standard error and an exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  if (!process.stdout.listeners('error').includes(ignoreClosedPipe)) process.stdout.on('error', ignoreClosedPipe)
  try {
    await commands().parseAsync([...argv])
  } catch (error) {
    process.exitCode = report(error)
  }
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodeOf('usage')
  const failure = error instanceof Failure ? error : new Failure('internal', error instanceof Error ? error.message : String(error))
  process.stderr.write(`hearsay: ${safe(failure.message)}\n`)
  if (process.env.HEARSAY_TRACE && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  return exitCodeOf(failure.kind)
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
}
