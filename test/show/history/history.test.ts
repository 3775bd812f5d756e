import { describe, expect, test } from 'vitest'
import type { Batch } from '../../../src/show/api/answers.ts'
import { historySearch } from '../../../src/show/history/address.ts'
import { type Decided, firstLead, leadsOf } from '../../../src/show/history/leads.ts'
import { isToggle, logOf, personsIn } from '../../../src/show/history/log.ts'

const numbers = new Map([['doc:a', 3]])
const views = (action: Decided) => leadsOf(action, numbers).map(({ words, to }) => [words, to])

describe('where a decision leads', () => {
  test('an event or claim to its words in the text', () => {
    const target = 'doc:a#event:5-9'
    expect(views({ kind: 'reject', target, anchors: [{ target, word: 'shell', quote: 'They shelled it.' }] })).toEqual([
      ['‘shell’ in 3', { view: 'text', number: 3, at: 'event:5-9' }],
    ])
    expect(views({ kind: 'reject', target: 'doc:gone#event:5-9' })).toEqual([['event:5-9', { view: 'nowhere' }]])
  })

  test('a proposal to all that it is about, each once', () => {
    const [target, other] = ['doc:a#event:5-9', 'actor:a']
    const actions = [
      { kind: 'reject', target } as const,
      { kind: 'note', target, text: 'x' } as const,
      { kind: 'rename', actor: other, name: 'Ane' } as const,
    ]
    expect(views({ kind: 'propose', id: 'proposal:1', actions, anchors: [{ target, word: 'shell' }] })).toEqual([
      ['‘shell’ in 3', { view: 'text', number: 3, at: 'event:5-9' }],
      ['actor:a', { view: 'actor', id: 'actor:a' }],
    ])
    expect(views({ kind: 'settle', proposal: 'proposal:1', verdict: 'accept' })).toEqual([])
  })

  test('a merge to each of its actors, a split to the actor and to the documents of who is not', () => {
    expect(views({ kind: 'merge', actors: ['actor:a', 'actor:b'], anchors: [{ target: 'actor:a', name: 'Ane' }] })).toEqual([
      ['Ane', { view: 'actor', id: 'actor:a' }],
      ['actor:b', { view: 'actor', id: 'actor:b' }],
    ])
    expect(views({ kind: 'split', actor: 'actor:a', members: ['doc:a#actor:x'] })[1]).toEqual(['actor:x in 3', { view: 'text', number: 3 }])
  })

  test('an undo to the step that it undid, a hypothesis to the matrix, a document to its text', () => {
    expect(views({ kind: 'undo', batch: '0b4' })).toEqual([['0b4', { view: 'step', batch: '0b4' }]])
    expect(views({ kind: 'rate', hypothesis: 'hypothesis:1', evidence: 'evidence:1', rating: '+' })).toEqual([
      ['the hypotheses', { view: 'hypotheses' }],
    ])
    expect(views({ kind: 'note', target: 'doc:a', text: 'see map' })).toEqual([['document 3', { view: 'text', number: 3 }]])
  })

  test('a label to its words and to who takes part', () => {
    const target = 'doc:a#event:5-9'
    const label: Decided = {
      kind: 'label',
      document: 'doc:a',
      start: 5,
      end: 9,
      type: 'AID',
      sources: ['doc:a#actor:x'],
      anchors: [
        { target, word: 'help', quote: 'They helped.' },
        { target: 'doc:a#actor:x', name: 'X' },
      ],
    }
    expect(views(label).map(([words]) => words)).toEqual(['‘help’ in 3', 'X in 3'])
  })
})

const step = (seq: number, by: string, more: Partial<Batch> = {}): Batch => ({
  batch: `b${seq}`,
  seq,
  at: `2026-03-0${seq}T10:00:00Z`,
  by,
  says: 'accepts it',
  stands: true,
  orphaned: [],
  decisions: [{ seq, batch: `b${seq}`, at: '2026-03-01T10:00:00Z', by, action: { kind: 'accept', target: 'doc:a#event:5-9' } }],
  ...more,
})

describe('the log', () => {
  const log = [
    step(4, 'tom'),
    step(3, 'mira', { orphaned: [{ target: 'x', why: 'Its document is not in the case.' }] }),
    step(2, 'mira', { stands: false }),
    step(1, 'mira'),
  ]

  test('has what lost its target apart and the rest by days', () => {
    const { lost, days, steps, total } = logOf(log, {}, 10)
    expect([lost.map(({ seq }) => seq), days.map((day) => day.steps.map(({ seq }) => seq)), steps.map(({ seq }) => seq), total]).toEqual([
      [3],
      [[4], [2], [1]],
      [3, 4, 2, 1],
      4,
    ])
  })

  test('is narrowed by person and by what became of it, and cut', () => {
    expect(logOf(log, { person: 'mira', show: 'undone' }, 10).steps.map(({ seq }) => seq)).toEqual([2])
    expect(logOf(log, { show: 'lost' }, 10).steps.map(({ seq }) => seq)).toEqual([3])
    expect(logOf(log, { show: 'standing' }, 2)).toMatchObject({ total: 3, steps: { length: 2 } })
    expect(personsIn(log)).toEqual(['mira', 'tom'])
  })

  test('knows undos, and where Enter goes', () => {
    const undo = step(5, 'tom', {
      decisions: [{ seq: 5, batch: 'b5', at: '2026-03-01T10:00:00Z', by: 'tom', action: { kind: 'undo', batch: 'b1' } }],
    })
    expect([isToggle(undo), isToggle(log[0]!)]).toEqual([true, false])
    expect(firstLead(log[0]!, numbers)?.to).toEqual({ view: 'text', number: 3, at: 'event:5-9' })
    expect(firstLead(log[0]!, new Map())).toBeUndefined()
  })
})

test('an address keeps what fits and drops the rest', () => {
  expect(historySearch({ person: 'mira', on: 3, show: 'undone', step: 7, most: 400, x: 1 })).toEqual({
    person: 'mira',
    on: '3',
    show: 'undone',
    step: 7,
    most: 400,
  })
  expect(historySearch({ show: 'all', step: 0, most: 1 })).toEqual({})
})
