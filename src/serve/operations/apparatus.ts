import { z } from 'zod'
import { apparatusOf } from '../../library/apparatus/apparatus.ts'
import { ruleNamed } from '../../library/rules/rules.ts'
import type { Reading } from '../../model/reading.ts'
import { ApparatusAnswer } from '../answers/apparatus.ts'
import { eventsOf, originsHere } from '../answers/apparatus-of.ts'
import { copyAnswer } from '../answers/copies-of.ts'
import { labelsOf } from '../answers/labels.ts'
import { textsOf } from '../answers/origin.ts'
import { documentNamed } from '../find.ts'
import type { Operation } from '../operation.ts'

const Input = z.object({
  document: z.string().min(1).max(4000).describe('id, number, address or path of the document'),
  edits: z.boolean().default(false).describe('with what every copied stretch changed'),
})

/** What the case knows about one document beside its reading: weights, disputes, decisions, copies, origins. */
export const apparatus: Operation<typeof Input, typeof ApparatusAnswer> = {
  name: 'apparatus',
  summary: 'Show what the case knows about one document: reports, disputes, decisions, copies.',
  input: Input,
  output: ApparatusAnswer,
  arguments: ['document'],
  http: { method: 'get', path: '/documents/{document}/apparatus' },
  run: async ({ document, edits }, context) => {
    const store = await context.compared()
    const { id } = await documentNamed(store, document)
    const [known, reading] = await Promise.all([apparatusOf(store, id), store.reading(id)])
    const [labels, texts] = [labelsOf(store), textsOf(store)]
    return {
      document: id,
      ...(await labels(id)),
      events: eventsOf(known),
      copies: await Promise.all(known.copies.map((copy) => copyAnswer(copy, labels, texts, edits))),
      origins: originsHere(known),
      rules: reading ? rulesOf(reading) : [],
    }
  },
}

/** Every rule that made something of it, once. */
function rulesOf({ events, claims, links, effects, disputes }: Reading): readonly { readonly id: string; readonly about: string }[] {
  const ids = new Set([...events, ...claims, ...links, ...effects, ...disputes].flatMap(({ rule }) => rule ?? []))
  return [...ids].flatMap((id) => {
    const about = ruleNamed(id)?.about
    return about === undefined ? [] : [{ id, about }]
  })
}
