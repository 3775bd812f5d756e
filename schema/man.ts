/** The man page, made from the tree of commands: roff of the man(7) macros. */
import type { Command } from 'commander'
import { commands } from '../src/serve/cli.ts'

export function manPage(): string {
  const program = commands()
  return [
    '.TH HEARSAY 1 "" "Hearsay 0.1.0" "User Commands"',
    '.SH NAME',
    `hearsay \\- ${text(program.description().replace(/\.$/, '').replace(/^R/, 'r'))}`,
    '.SH SYNOPSIS',
    '.B hearsay\n[\\fIoptions\\fR] \\fIcommand\\fR [\\fIarguments\\fR]',
    '.SH OPTIONS',
    ...optionsOf(program),
    '.SH COMMANDS',
    ...program.commands.flatMap((command) => section(command, 'hearsay')),
    '.SH ENVIRONMENT',
    ...ENVIRONMENT.flatMap(([name, says]) => ['.TP', `.B ${name}`, text(says)]),
    '.SH EXIT STATUS',
    '0 done, 1 an error of our own, 2 usage, 3 not found, 4 unreadable or unsupported, 5 empty, 6 too large, 7 network, 8 refused, 9 timed out, 130 stopped.',
    '.SH SEE ALSO',
    'The guides and references in the docs folder of the package; \\fBhearsay\\fR \\fIcommand\\fR \\fB\\-\\-help\\fR.',
    '',
  ].join('\n')
}

const ENVIRONMENT = [
  ['HEARSAY_CASE', 'the case, where --case does not name one'],
  ['HEARSAY_USER', 'who decides, where --by does not say'],
  ['HEARSAY_TOKEN', 'what requests to hearsay serve must bring'],
  ['NO_COLOR', 'no colours'],
] as const

function section(command: Command, before: string): readonly string[] {
  const name = `${before} ${command.name()}`
  const usage = command.registeredArguments.map((argument) => (argument.required ? `<${argument.name()}>` : `[${argument.name()}]`)).join(' ')
  return [
    `.SS ${text(`${name} ${usage}`.trim())}`,
    text(command.description()),
    ...command.registeredArguments.flatMap((argument) => ['.TP', `.I ${text(argument.name())}`, text(argument.description)]),
    ...optionsOf(command),
    ...command.commands.flatMap((sub) => section(sub, name)),
  ]
}

const optionsOf = (command: Command): readonly string[] =>
  command.options.flatMap(({ flags, description }) => ['.TP', `.B ${text(flags)}`, text(description)])

/** Backslashes, hyphens and a dot or quote at the beginning of a line mean something to roff. */
const text = (words: string): string =>
  words
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/, '\\&')
    .replaceAll(/[^\0-\x7f]/gu, (sign) => `\\[u${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`)
