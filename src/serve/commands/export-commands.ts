/** `hearsay export` and `hearsay verify`: a case leaves the house, and is checked where it arrives. */
import { statSync } from 'node:fs'
import { Command, Option } from 'commander'
import { z } from 'zod'
import { closeLibrary } from '../../library.ts'
import { Failure } from '../../model/failure.ts'
import { write } from '../ask.ts'
import { contextOf, placeOf } from '../context.ts'
import { exportCase } from '../exports/export-case.ts'
import { FORMATS, formatNamed } from '../exports/formats.ts'
import { verify } from '../exports/verify.ts'
import { bytesOf, toFile, toFolder } from '../exports/written.ts'
import { fieldsOf } from '../fields.ts'
import { FILTER, filterOf } from '../filter.ts'
import { quoted } from '../find.ts'
import { safe } from '../page/ink.ts'
import { parseInput } from '../parse-input.ts'
import { optionOf } from './command.ts'

export const exportCommands = (): readonly Command[] => [exportCommand(), verifyCommand()]

const Input = z.object(FILTER)

function exportCommand(): Command {
  const command = new Command('export')
    .description('Write the case in a shape that other tools read.')
    .addArgument(new Command().createArgument('<format>', 'one of those below').choices(FORMATS.map(({ name }) => name)))
    .argument('[target]', 'a file; of bundle and obsidian an empty folder, or a .zip (else standard output)')
    .addHelpText('after', `\nFormats:\n${FORMATS.map(({ name, about }) => `  ${name.padEnd(16)}${about}`).join('\n')}`)
  for (const field of fieldsOf(Input)) command.addOption(optionOf(field))
  return command.action(async (name: string, target: string | undefined) => {
    const { case: place, by, ...given } = command.optsWithGlobals<Record<string, unknown>>()
    const context = contextOf(placeOf(place, by))
    try {
      const store = await context.compared()
      await leave(name, target, exportCase(store, await filterOf(store, parseInput(Input, given)), new Date().toISOString()))
    } finally {
      await closeLibrary()
      await context.close()
    }
  })
}

async function leave(name: string, target: string | undefined, of: ReturnType<typeof exportCase>): Promise<void> {
  const format = formatNamed(name)
  if (!format) throw new Failure('usage', `There is no format ${quoted(name)}; hearsay export --help lists them.`)
  if (target === undefined) {
    if (format.kind === 'folder' && process.stdout.isTTY) throw new Failure('usage', `${name} is a folder: name one, or a .zip.`)
    if (format.kind === 'bytes' && process.stdout.isTTY) throw new Failure('usage', `${name} is no text: name a file.`)
    for await (const bytes of bytesOf(format, of)) await write(bytes)
    return
  }
  if (format.kind === 'folder' && !target.endsWith('.zip')) await write(`${await toFolder(format, of, target)} files in ${target}\n`)
  else {
    await toFile(bytesOf(format, of), target)
    await write(`${target}, ${statSync(target).size.toLocaleString('en')} bytes\n`)
  }
  if (name === 'bundle') await write(`Fingerprint ${(await verify(target)).fingerprint}\n`)
}

const verifyCommand = (): Command =>
  new Command('verify')
    .description('Check an evidence bundle, alone: every byte by its hash, every quote in its text.')
    .argument('<bundle>', 'the folder, or the .zip')
    .addOption(new Option('--fingerprint <sha256>', 'what it was when it was made; then nobody can have remade it either'))
    .option('--json', 'print the answer as JSON')
    .action(async (bundle: string, { fingerprint, json }: { readonly fingerprint?: string; readonly json?: boolean }) => {
      const verdict = await verify(bundle)
      const wrong = [
        ...verdict.wrong,
        ...(fingerprint && fingerprint !== verdict.fingerprint
          ? ['The fingerprint is another one: this is not the bundle that was made.']
          : []),
      ]
      const { files, documents, quotes } = verdict
      if (json) await write(`${JSON.stringify({ ...verdict, wrong }, null, 2)}\n`)
      else {
        for (const sentence of wrong.slice(0, MOST)) await write(`✗ ${safe(sentence)}\n`)
        if (wrong.length > MOST) await write(`… and ${wrong.length - MOST} more.\n`)
        if (wrong.length === 0)
          await write(
            `✓ ${files} files, ${documents} texts, ${quotes} quotes: all as they were made.\n  Fingerprint ${verdict.fingerprint}\n`,
          )
      }
      if (wrong.length > 0)
        throw new Failure(
          'refused',
          `${bundle} is not what was made: ${wrong.length} ${wrong.length === 1 ? 'thing is' : 'things are'} wrong.`,
        )
    })

const MOST = 20
