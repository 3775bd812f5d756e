/** Words from a command line, a query or a JSON body become the input of an operation. */
import type { z } from 'zod'
import { Failure } from '../model/failure.ts'
import { type Field, fieldsOf } from './fields.ts'
import { quoted } from './find.ts'

/**
 * Numbers, switches and lists may come as text; a choice in any case of letters; a list of choices with commas between.
 * Throws a Failure of kind usage that names the first thing that does not fit; what is not known is not ignored.
 */
export function parseInput<Input extends z.ZodObject>(input: Input, given: Readonly<Record<string, unknown>>): z.output<Input> {
  const fields = fieldsOf(input)
  const unknown = Object.keys(given).find((key) => !fields.some((field) => field.key === key))
  if (unknown !== undefined)
    throw new Failure('usage', `There is no ${quoted(unknown)} here; there is ${fields.map(({ key }) => key).join(', ') || 'nothing'}.`)
  const typed = fields.filter(({ key }) => given[key] !== undefined).map((field) => [field.key, typedOf(field, given[field.key])] as const)
  const parsed = input.safeParse(Object.fromEntries(typed))
  if (parsed.success) return parsed.data
  throw new Failure('usage', sentenceOf(parsed.error.issues[0]!, fields))
}

function typedOf({ kind, choices }: Field, value: unknown): unknown {
  const choice = (word: unknown): unknown =>
    typeof word === 'string' ? (choices.find((known) => known.toLowerCase() === word.toLowerCase()) ?? word) : word
  if (kind === 'list') {
    const words: readonly unknown[] = Array.isArray(value) ? value : [value]
    const apart = choices.length > 0 ? words.flatMap((word) => (typeof word === 'string' ? word.split(',') : [word])) : words
    return apart.map(choice)
  }
  if (typeof value !== 'string') return value
  if (kind === 'number') return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value
  if (kind === 'switch') return ({ '': true, true: true, '1': true, false: false, '0': false } as Record<string, boolean>)[value] ?? value
  return choice(value)
}

function sentenceOf(issue: z.core.$ZodIssue, fields: readonly Field[]): string {
  const key = String(issue.path[0] ?? '')
  const field = fields.find((one) => one.key === key)
  if (issue.code === 'invalid_value' && field?.choices.length) return `${key} is one of ${field.choices.join(', ')}.`
  if (issue.code === 'invalid_type' && issue.input === undefined && issue.path.length === 1) return `${key} is missing.`
  return issue.message.endsWith('.') ? issue.message : `${issue.path.join('.') || 'The input'}: ${issue.message}.`
}
