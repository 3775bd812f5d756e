/** Every argument template and rule is proven by its own sentences; every row of the lexicon by being readable. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { Document } from '../src/model/document.ts'
import { eventsIn } from '../src/read/events/events.ts'
import { sensesOf } from '../src/read/events/lexicon.ts'
import { rowsOf } from '../src/read/events/lexicon-rows.ts'
import { allRules } from '../src/read/events/rules.ts'
import { allTemplates, templateOf } from '../src/read/events/template.ts'
import { marked } from './helpers/marked.ts'
import { parseTexts } from './helpers/parse.ts'

const rules = allRules().map(({ rule }) => ({ ...rule, name: `rule:${rule.id}` }))
const templates = allTemplates().map((template) => ({ ...template, name: `@${template.id}` }))

const cases = [...templates, ...rules].flatMap((template) => [
  ...template.yes.map((sentence) => ({ template: template.name, sentence, found: true })),
  ...template.no.map((sentence) => ({ template: template.name, sentence, found: false })),
])
let documents: readonly Document[]

beforeAll(async () => {
  documents = await parseTexts(cases.map(({ sentence }) => marked(sentence).text))
})

describe('argument templates and rules', () => {
  for (const [i, { template, sentence, found }] of cases.entries())
    test(`${template}: ${found ? '' : 'not in '}${sentence}`, () => {
      const document = documents[i]!
      const events = eventsIn(document).filter(({ rule }) => rule.endsWith(template))
      if (!found) expect(events.map(({ rule }) => rule)).toEqual([])
      else expect(events.map((event) => rolesOf(document, event))).toContainEqual(expect.arrayContaining([...marked(sentence).roles]))
    })
})

/** `source=Gunboats`: heads only, so that a mark need not guess where a phrase ends. */
const rolesOf = (document: Document, event: ReturnType<typeof eventsIn>[number]): readonly string[] =>
  event.arguments.map(({ role, token }) => {
    const { start, end } = document.layers.tokens![token]!
    return `${role}=${document.text.slice(start, end)}`
  })

describe('event lexicon', () => {
  test.each(['verbs', 'nouns', 'adjectives'] as const)('every guard of the %s parses and every template exists', (file) => {
    for (const row of rowsOf(file)) if (row.type !== 'NONE') expect(() => templateOf(row.template)).not.toThrow()
    expect(sensesOf('VERB', 'attack').length).toBeGreaterThan(0)
  })
})
