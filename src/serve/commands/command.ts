/** A command of the command line, made from an operation and the page on which people read its answer. */
import { Command, Option } from 'commander'
import type { z } from 'zod'
import { printJson, write } from '../ask.ts'
import { contextOf, placeOf } from '../context.ts'
import { type Field, fieldsOf } from '../fields.ts'
import { isListing } from '../listing.ts'
import type { Frozen, Operation } from '../operation.ts'
import { type Ink, inkFor } from '../page/ink.ts'
import { parseInput } from '../parse-input.ts'

/** How people read an answer. */
export interface View<Output> {
  /** Options that change only the page: name and explanation. */
  readonly options?: Readonly<Record<string, string>>
  /** What people get when they do not say: part of the input. */
  readonly given?: Readonly<Record<string, unknown>>
  /** Lines; empty ones part sections. `asked` has the input and the options of the page. */
  readonly lines: (answer: Output, ink: Ink, asked: Readonly<Record<string, unknown>>) => readonly string[]
}

/** Columns of the terminal, at most 120, 100 where there is none. */
export const terminalInk = (): Ink =>
  inkFor(Math.min(process.stdout.columns ?? 100, 120), process.stdout.isTTY === true && !process.env.NO_COLOR)

/** The command of an operation: its inputs as arguments and options, and `--json`. */
export function commandOf<Input extends z.ZodObject, Output extends z.ZodType>(
  operation: Operation<Input, Output>,
  view: View<Frozen<z.input<Output>>>,
): Command {
  const command = new Command(operation.name).description(operation.summary)
  const fields = fieldsOf(operation.input)
  const words = (operation.arguments ?? []).map((key) => fields.find((field) => field.key === key)!)
  for (const field of words) command.argument(argumentOf(field), field.about)
  for (const field of fields) if (!words.includes(field) && field.key !== 'after') command.addOption(optionOf(field))
  for (const [name, about] of Object.entries(view.options ?? {})) command.option(`--${name}`, about)
  command.option('--json', 'print the answer as JSON')
  return command.action(async (...parts: readonly unknown[]) => {
    const given = inputFrom(words, parts)
    const { json, case: name, by, ...asked } = { ...command.optsWithGlobals<Record<string, unknown>>(), ...given }
    const context = contextOf(placeOf(name, by))
    try {
      const own = Object.fromEntries(Object.entries(asked).filter(([key]) => !(key in (view.options ?? {}))))
      const input = parseInput(
        operation.input,
        json ? own : { ...(isListing(operation as Operation) && { limit: 50 }), ...view.given, ...own },
      )
      if (json) await printJson(operation as Operation, input, context)
      else await write(textOf(view.lines(await operation.run(input, context), terminalInk(), { ...asked, ...input })))
    } finally {
      await context.close()
    }
  })
}

const textOf = (lines: readonly string[]): string => (lines.length > 0 ? `${lines.join('\n')}\n` : '')

const inputFrom = (words: readonly Field[], parts: readonly unknown[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(words.map(({ key }, i) => [key, parts[i]] as const).filter(([, value]) => value !== undefined))

function argumentOf({ key, kind, required }: Field): string {
  const name = kind === 'list' ? `${key}...` : key
  return required ? `<${name}>` : `[${name}]`
}

/** `--from <from>` of an input. */
export function optionOf(field: Field): Option {
  const { key, kind, about, choices } = field
  const name = key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const text = choices.length > 0 && choices.length < 9 ? `${about}: ${choices.join(', ')}` : about
  if (kind === 'switch') return new Option(`--${name}`, text)
  const option = new Option(`--${name} <${name}>`, text)
  return kind === 'list' ? option.argParser((word: string, before: readonly string[] = []) => [...before, word]) : option
}
