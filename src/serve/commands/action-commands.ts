/** A command for every kind of action that a person decides by, made from the schema of actions. */
import { Command, Option } from 'commander'
import { z } from 'zod'
import { ActionSchema } from '../../model/decision.ts'
import { Failure } from '../../model/failure.ts'
import { printJson, write } from '../ask.ts'
import { contextOf, placeOf } from '../context.ts'
import { decide } from '../operations/decide.ts'
import { decidedView } from '../views/decided.ts'
import { terminalInk } from './command.ts'

const KINDS: Readonly<Record<string, string>> = {
  accept: 'Accept what was read: a happening, an event, a claim, a dispute or a document.',
  reject: 'Reject what was read, so that it no longer counts.',
  correct: 'Correct the type, the value or the date of an event or a claim.',
  note: 'Write a note on anything in the case.',
  merge: 'Say that actors are one; the first one gives the name.',
  split: 'Say that some members of an actor are somebody else.',
  rename: 'Give an actor another name.',
  join: 'Say that happenings are one occurrence.',
  part: 'Say that some events of a happening are another occurrence.',
}

export const actionCommands = (): readonly Command[] => Object.entries(KINDS).map(([kind, summary]) => commandFor(kind, summary))

interface Node {
  readonly type?: string
  readonly description?: string
  readonly enum?: readonly string[]
  readonly properties?: Readonly<Record<string, Node>>
}

function commandFor(kind: string, summary: string): Command {
  const schema = ActionSchema.options.find((option) => option.shape.kind.value === kind)!
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input' }) as Node
  const parts = Object.entries(properties).filter(([key]) => key !== 'kind' && key !== 'anchors' && key !== 'why')
  const words = parts.filter(([, { type }]) => type !== 'object')
  const changes = Object.entries(parts.find(([, { type }]) => type === 'object')?.[1].properties ?? {})
  const command = new Command(kind).description(summary)
  const several = words.length === 1 && words[0]![1].type === 'string'
  for (const [key, node] of words) command.argument(node.type === 'array' || several ? `<${key}...>` : `<${key}>`, node.description ?? '')
  for (const [key, node] of changes) command.addOption(optionFor(key, node))
  if ('why' in properties) command.option('--why <why>', 'the reason')
  command.option('--json', 'print what was decided as JSON')
  return command.action(async (...given: readonly unknown[]) => {
    const { json, case: name, by, why, ...options } = command.optsWithGlobals<Record<string, string | boolean | undefined>>()
    const change = Object.fromEntries(Object.entries(options).filter(([key]) => changes.some(([known]) => known === key)))
    const base = { kind, ...(why !== undefined && { why }), ...(changes.length > 0 && { change }) }
    const actions = several
      ? (given[0] as readonly string[]).map((target) => ({ ...base, [words[0]![0]]: target }))
      : [{ ...base, ...Object.fromEntries(words.map(([key], i) => [key, given[i]])) }]
    await ask(actions, json === true, placeOf(name, by))
  })
}

const optionFor = (key: string, { description = '', enum: choices }: Node): Option =>
  new Option(`--${key} <${key}>`, [description, choices && choices.length < 9 && choices.join(', ')].filter(Boolean).join(': '))

async function ask(actions: readonly object[], json: boolean, place: ReturnType<typeof placeOf>): Promise<void> {
  const input = decide.input.safeParse({ actions })
  if (!input.success) throw new Failure('usage', sentenceOf(input.error.issues[0]!))
  const context = contextOf(place)
  try {
    if (json) await printJson(decide, input.data, context)
    else await write(`${decidedView.lines(await decide.run(input.data, context), terminalInk(), {}).join('\n')}\n`)
  } finally {
    await context.close()
  }
}

/** `type: one of …` rather than where in the actions it stands. */
function sentenceOf(issue: z.core.$ZodIssue): string {
  const key = String(issue.path.at(-1) ?? 'the decision')
  if (issue.code === 'invalid_value') return `${key} is one of ${issue.values.join(', ')}.`
  if (issue.code === 'too_small' && issue.origin === 'array') return `${key} needs at least ${issue.minimum}.`
  return `${key}: ${issue.message}.`
}
