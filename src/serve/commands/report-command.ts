/** `hearsay report`: the case as one page to send and to print. */
import { writeFile } from 'node:fs/promises'
import { Command } from 'commander'
import { Failure } from '../../model/failure.ts'
import { write } from '../ask.ts'
import { contextOf, placeOf } from '../context.ts'
import { gather } from '../report/gather.ts'
import { report } from '../report/report.ts'

export const reportCommands = (): readonly Command[] => [
  new Command('report')
    .description('Write the case as one HTML file that needs no server: to read, to print, to send.')
    .argument('<file>', 'the file to write, or - for standard output')
    .option('--documents <documents>', 'only these, by number, id, address or path; several with commas')
    .action(async (file: string, _: unknown, command: Command) => {
      const { case: name, by, documents = '' } = command.optsWithGlobals<Record<string, string>>()
      const context = contextOf(placeOf(name, by))
      try {
        const named = documents.split(',').map((one) => one.trim())
        await leave(file, report(await gather(context, named.filter(Boolean), new Date().toISOString())))
      } finally {
        await context.close()
      }
    }),
]

async function leave(file: string, page: string): Promise<void> {
  if (file === '-') return write(page)
  await writeFile(file, page).catch((error: NodeJS.ErrnoException) => {
    throw new Failure('refused', `${file} cannot be written (${error.code ?? error.message}).`)
  })
  await write(`${file}, ${Buffer.byteLength(page).toLocaleString('en')} bytes\n`)
}
