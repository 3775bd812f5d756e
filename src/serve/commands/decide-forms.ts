/** What `hearsay decide …` can say, one form an action: words of the command line become actions. */
import { z } from 'zod'
import type { Action } from '../../model/decision.ts'
import { Failure } from '../../model/failure.ts'
import { EVENT_TYPES, FACTUALITIES, type Span } from '../../model/reading.ts'
import { DecidedAnswer } from '../answers/decision.ts'
import { documentNamed, quoted } from '../find.ts'
import type { Context, Frozen, Operation } from '../operation.ts'
import { decide } from '../operations/decide.ts'
import { decideAll } from '../operations/decide-all.ts'

const id = z.string().min(1).max(4000)
const ids = (about: string) => z.array(id).min(1).describe(about)
const WHY = { why: z.string().min(1).max(4000).optional().describe('the reason') } as const
const EVENT = 'an event or claim as 3#120-126, or the id of a happening, a dispute, a document'

interface Parts<Input extends z.ZodObject> {
  readonly name: string
  readonly summary: string
  readonly input: Input
  readonly arguments: readonly (keyof Input['shape'] & string)[]
  readonly actions: (input: z.output<Input>) => readonly Action[]
}

/** The form as an operation of the command line alone. */
const form = <Input extends z.ZodObject>({ actions, ...parts }: Parts<Input>): Operation<Input, typeof DecidedAnswer> => ({
  ...parts,
  output: DecidedAnswer,
  run: (input, context) => decide.run({ actions: [...actions(input)] }, context),
})

/** Reasons that were given; an absent one is no key. */
const reason = ({ why }: { readonly why?: string | undefined }) => (why === undefined ? {} : { why })

const Verdict = z.object({
  targets: z.array(id).optional().describe(EVENT),
  document: id.optional().describe('every event of this document instead'),
  rule: z.string().min(1).max(500).optional().describe('every event that this rule proposed instead'),
  ...WHY,
})

function verdict(kind: 'accept' | 'reject', summary: string): Operation<typeof Verdict, typeof DecidedAnswer> {
  return {
    name: kind,
    summary,
    input: Verdict,
    output: DecidedAnswer,
    arguments: ['targets'],
    run: (input, context) => judge(kind, input, context),
  }
}

function judge(
  kind: 'accept' | 'reject',
  input: z.output<typeof Verdict>,
  context: Context,
): Promise<Frozen<z.input<typeof DecidedAnswer>>> {
  const { targets = [], document, rule } = input
  const bulk = document !== undefined || rule !== undefined
  if (bulk === targets.length > 0)
    throw new Failure('usage', `Give either what to ${kind}, or --document or --rule for every event of one.`)
  if (!bulk) return decide.run({ actions: targets.map((target) => ({ kind, target, ...reason(input) })) }, context)
  return decideAll.run({ verdict: kind, ...(document && { document }), ...(rule && { rule }), ...reason(input) }, context)
}

export const accept = verdict('accept', 'Say that events or claims were read well.')
export const reject = verdict('reject', 'Say that events, claims or disputes are not what the text says; they take no part any more.')

export const correct = form({
  name: 'correct',
  summary: 'Put right the type or date of an event, or the value of a claim; what was read stays visible.',
  input: z.object({
    target: id.describe('an event or claim as 3#120-126'),
    type: z.enum(EVENT_TYPES).optional().describe('PLOVER type'),
    value: z.enum(FACTUALITIES).optional().describe('how sure the voice is'),
    date: id.optional().describe('EDTF day, month or year, for both ends'),
    from: id.optional().describe('EDTF'),
    to: id.optional().describe('EDTF'),
    ...WHY,
  }),
  arguments: ['target'],
  actions: ({ target, type, value, date, from = date, to = date, why }) => [
    {
      kind: 'correct',
      target,
      change: { ...(type && { type }), ...(value && { value }), ...(from && { from }), ...(to && { to }) },
      ...reason({ why }),
    },
  ],
})

export const note = form({
  name: 'note',
  summary: 'Write a note on anything that has an id.',
  input: z.object({ target: id.describe(EVENT), text: z.string().min(1).max(10_000).describe('the note') }),
  arguments: ['target', 'text'],
  actions: ({ target, text }) => [{ kind: 'note', target, text }],
})

export const merge = form({
  name: 'merge',
  summary: 'Say that several actors are one; the first gives the name.',
  input: z.object({ actors: ids('ids or names of actors'), ...WHY }),
  arguments: ['actors'],
  actions: ({ actors, why }) => [{ kind: 'merge', actors, ...reason({ why }) }],
})

export const apart = form({
  name: 'apart',
  summary: 'Say that actors that may be one are not.',
  input: z.object({ actors: ids('ids or names of actors'), ...WHY }),
  arguments: ['actors'],
  actions: ({ actors, why }) => [{ kind: 'apart', actors, ...reason({ why }) }],
})

export const split = form({
  name: 'split',
  summary: 'Say that an actor of some document is somebody else.',
  input: z.object({ actor: id.describe('id or name of the actor'), members: ids('who is not, as 3#actor:vell'), ...WHY }),
  arguments: ['actor', 'members'],
  actions: ({ actor, members, why }) => [{ kind: 'split', actor, members, ...reason({ why }) }],
})

export const rename = form({
  name: 'rename',
  summary: 'Give an actor another name.',
  input: z.object({ actor: id.describe('id or name of the actor'), name: z.string().min(1).max(500).describe('the new name') }),
  arguments: ['actor', 'name'],
  actions: ({ actor, name }) => [{ kind: 'rename', actor, name }],
})

export const join = form({
  name: 'join',
  summary: 'Say that several happenings are one occurrence.',
  input: z.object({ happenings: ids('ids of happenings'), ...WHY }),
  arguments: ['happenings'],
  actions: ({ happenings, why }) => [{ kind: 'join', happenings, ...reason({ why }) }],
})

export const part = form({
  name: 'part',
  summary: 'Say that some accounts of a happening tell of another occurrence.',
  input: z.object({ happening: id.describe('id of the happening'), events: ids('events that are another, as 3#120-126'), ...WHY }),
  arguments: ['happening', 'events'],
  actions: ({ happening, events, why }) => [{ kind: 'part', happening, events, ...reason({ why }) }],
})

const Labelled = z.object({
  document: id.describe('id, number, address or path of the document'),
  words: z.array(id).min(1).describe('exactly the words that tell of the event, as they stand in the text'),
  type: z.enum(EVENT_TYPES).describe('PLOVER type'),
  value: z.enum(FACTUALITIES).optional().describe('how sure the voice is; CT+ unless given'),
  start: z.int().nonnegative().optional().describe('where the words begin (UTF-16), when they stand there more than once'),
  voice: id.optional().describe('who says so, as voice:mayor; else whoever speaks at that passage'),
  sources: z.array(id).optional().describe('who acts: an actor of the document, by name or as actor:vell'),
  targets: z.array(id).optional().describe('who is acted on'),
  ...WHY,
})

export const label: Operation<typeof Labelled, typeof DecidedAnswer> = {
  name: 'label',
  summary: 'Say that some words tell of an event that was not read.',
  input: Labelled,
  output: DecidedAnswer,
  arguments: ['document', 'words'],
  run: async ({ document, words, start, why, ...rest }, context) => {
    const store = await context.case()
    const { id, number } = await documentNamed(store, document)
    const span = placeOf((await store.text(id)) ?? '', words.join(' '), start, number)
    return decide.run({ actions: [{ kind: 'label', document: id, ...span, ...rest, ...reason({ why }) }] }, context)
  },
}

/** Where the words stand. Throws a Failure: not-found, or usage when they stand in several places and none is named. */
function placeOf(text: string, words: string, start: number | undefined, number: number): Span {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at)
  const fits = start === undefined ? places : places.filter((at) => at === start)
  if (fits.length === 1) return { start: fits[0]!, end: fits[0]! + words.length }
  if (places.length === 0) throw new Failure('not-found', `Document ${number} has no words ${quoted(words)}.`)
  const some = places.slice(0, 8).join(', ')
  throw new Failure('usage', `${quoted(words)} stands in document ${number} at ${some}; --start says which is meant.`)
}
