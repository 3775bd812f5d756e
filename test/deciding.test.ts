/** Deciding on a real case: what is kept, what the comparison makes of it, and what people see of it. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { decide, decideAll } from '../src/library/decide.ts'
import { decisionLog } from '../src/library/decisions/log.ts'
import { idsOf, isOn } from '../src/library/decisions/on.ts'
import { addEvidence, hypothesesOf, rate, suppose, withdraw } from '../src/library/hypotheses.ts'
import { refresh } from '../src/library/refresh.ts'
import { redo, undo } from '../src/library/undo.ts'
import { hearsay } from './helpers/hearsay.ts'
import { caseOf, type OpenedCase } from './helpers/opened-case.ts'
import { smallReport } from './helpers/small-report.ts'

const WIRE = 'Raiders shelled the mill at Orrin on Monday.\nThe mill burned for two days.'
const DENIAL = 'The council said that nobody had shelled the mill at Orrin.'
const wireEvents = [{ word: 'shelled' }, { word: 'burned', type: 'OTHER' as const }]

let made: OpenedCase
const store = () => made.store
const wire = smallReport('doc:wire', WIRE, wireEvents)
const at = (word: string, text = WIRE) => text.indexOf(word)
const shelled = `doc:wire#event:${at('shelled')}-${at('shelled') + 7}`

beforeEach(async () => {
  made = await caseOf([
    { text: WIRE, report: wire },
    {
      text: WIRE,
      report: smallReport('doc:reprint', WIRE, wireEvents, 2),
      copies: [
        {
          document: 'doc:reprint',
          start: 0,
          end: WIRE.length,
          copyOf: { document: 'doc:wire', start: 0, end: WIRE.length },
          similarity: 1,
          because: 'order',
        },
      ],
    },
    { text: DENIAL, report: smallReport('doc:denial', DENIAL, [{ word: 'shelled', says: { council: 'CT-' } }], 3) },
  ])
  await refresh(store())
})

afterEach(() => made.close())

const claims = async () => {
  await refresh(store())
  const { items } = await store().happenings({}, { limit: 1000 })
  return items.flatMap(({ accounts }) => accounts.map(({ claim }) => claim)).toSorted()
}

describe('a decision', () => {
  test('takes a rejected event out of the comparison, undo brings it back, redo takes it out again', async () => {
    const before = await claims()
    await decide(store(), 'mira', [{ kind: 'reject', target: shelled }])
    const without = before.filter((claim) => !claim.startsWith('doc:wire#claim:author:8-'))
    expect(without).toHaveLength(before.length - 1)
    expect(await claims()).toEqual(without)
    await undo(store(), 'mira')
    expect(await claims()).toEqual(before)
    await redo(store(), 'mira')
    expect(await claims()).toEqual(without)
  })

  test('may name documents by number and events by where they stand, and keeps their words', async () => {
    const [decision] = await decide(store(), 'mira', [{ kind: 'reject', target: `1#${at('shelled')}` }])
    expect(decision!.action).toMatchObject({
      target: shelled,
      anchors: [{ target: shelled, quote: 'Raiders shelled the mill at Orrin on Monday.', word: 'shelled', start: 8, end: 15 }],
    })
  })

  test('that names something that is not there keeps nothing of its batch', async () => {
    const both = decide(store(), 'mira', [
      { kind: 'reject', target: shelled },
      { kind: 'accept', target: '1#event:0-1' },
    ])
    await expect(both).rejects.toThrow('Document 1 has nothing called ‘event:0-1’.')
    expect(await store().decisions()).toEqual([])
  })

  test('is refused when it is about nothing of the kind, or its date is none', async () => {
    await expect(decide(store(), 'mira', [{ kind: 'correct', target: '3', change: { type: 'AID' } }])).rejects.toThrow(
      'an event or a claim',
    )
    await expect(decide(store(), 'mira', [{ kind: 'correct', target: shelled, change: {} }])).rejects.toThrow('a type, a value, or a date')
    await expect(decide(store(), 'mira', [{ kind: 'correct', target: shelled, change: { from: 'May' } }])).rejects.toThrow(
      '‘May’ is no date',
    )
    await expect(decide(store(), 'mira', [{ kind: 'merge', actors: ['actor:a', 'actor:b'] }])).rejects.toThrow('no actor ‘actor:a’')
  })

  test('on a happening is one on each of its event mentions, which outlive it', async () => {
    const { items } = await store().happenings({ document: 'doc:denial' }, {})
    const decided = await decide(store(), 'mira', [{ kind: 'reject', target: items[0]!.id }])
    expect(decided.map(({ action }) => ('target' in action ? action.target : ''))).toEqual([
      ...new Set(items[0]!.accounts.map(({ event }) => event)),
    ])
    expect((await claims()).filter((claim) => claim.startsWith('doc:denial'))).toEqual([])
  })

  test('on all of a document is one step', async () => {
    await decideAll(store(), 'mira', 'reject', { document: '1' }, 'off topic')
    expect((await claims()).filter((claim) => claim.startsWith('doc:wire'))).toEqual([])
    expect(await decisionLog(store())).toMatchObject([{ says: expect.stringContaining('off topic'), decisions: { length: 2 } }])
    await undo(store(), 'tom', '1')
    expect((await claims()).filter((claim) => claim.startsWith('doc:wire'))).toHaveLength(2)
  })

  test('on all of a rule leaves what other rules proposed', async () => {
    const events = wire.digest.events.map((event, i) => ({ ...event, rule: `events/${i}` }))
    const other = await caseOf([{ text: WIRE, report: { ...wire, digest: { ...wire.digest, events } } }])
    try {
      const decided = await decideAll(other.store, 'mira', 'reject', { rule: 'events/1' })
      expect(decided.map(({ action }) => 'target' in action && action.target)).toEqual([`doc:wire#${events[1]!.id}`])
      await expect(decideAll(other.store, 'mira', 'reject', { rule: 'events/9' })).rejects.toThrow('no event that fits')
    } finally {
      await other.close()
    }
  })
})

describe('on actors', () => {
  const named = (document: string, name: string, number: number) => {
    const text = `${name} visited Orrin.`
    const report = smallReport(document, text, [{ word: 'visited', type: 'CONSULT' }], number)
    const id = `actor:${name.toLowerCase().replaceAll(/\W+/g, '-')}`
    const actors = [{ id, name, kind: 'person' as const, aliases: [], named: true, mentions: 1 }]
    const span = { start: 0, end: name.length }
    const events = report.digest.events.map((event) => ({
      ...event,
      arguments: [{ role: 'source' as const, ...span, words: name, actor: id }],
    }))
    return { text, report: { ...report, digest: { ...report.digest, actors, events } } }
  }
  const names = async (store: OpenedCase['store']) => {
    await refresh(store)
    return (await store.actors({}, { limit: 100 })).items.map(({ name, members }) => [name, members.length]).toSorted()
  }

  test('a merge joins them under the first one, a split parts them again, and undo is as if neither had been', async () => {
    const other = await caseOf([named('doc:a', 'Ilse Varn', 1), named('doc:b', 'Marta Quill', 2), named('doc:c', 'Ilse Varn', 3)])
    try {
      const before = await names(other.store)
      expect(before).toEqual([
        ['Ilse Varn', 2],
        ['Marta Quill', 1],
      ])
      await decide(other.store, 'mira', [{ kind: 'merge', actors: ['Marta Quill', 'Ilse Varn'] }])
      expect(await names(other.store)).toEqual([['Marta Quill', 3]])
      await decide(other.store, 'tom', [{ kind: 'split', actor: 'Marta Quill', members: ['3#actor:ilse-varn'] }])
      expect((await names(other.store)).map(([, members]) => members).toSorted()).toEqual([1, 2])
      await decide(other.store, 'tom', [{ kind: 'rename', actor: 'Marta Quill', name: 'M. Quill-Varn' }])
      expect(await names(other.store)).toContainEqual(['M. Quill-Varn', 2])
      await undo(other.store, 'tom')
      await undo(other.store, 'tom')
      expect(await names(other.store)).toEqual([['Marta Quill', 3]])
      await undo(other.store, 'mira')
      expect(await names(other.store)).toEqual(before)
    } finally {
      await other.close()
    }
  })
})

describe('undo', () => {
  test('says when there is nothing of yours, and when it is undone already', async () => {
    await expect(undo(store(), 'mira')).rejects.toThrow('mira has decided nothing that stands.')
    await decide(store(), 'tom', [{ kind: 'reject', target: shelled }])
    await expect(undo(store(), 'mira')).rejects.toThrow('mira has decided nothing that stands.')
    await undo(store(), 'mira', '1')
    await expect(undo(store(), 'mira', '1')).rejects.toThrow('undone already')
    await expect(undo(store(), 'mira', '77')).rejects.toThrow('no decision ‘77’')
    await undo(store(), 'mira', '2')
    expect((await decisionLog(store())).find(({ seq }) => seq === 1)!.stands).toBe(true)
  })
})

describe('the log', () => {
  test('tells latest first who did what, and what has lost its target', async () => {
    const lost = 'doc:wire#event:900-904'
    await store().decide('mira', [
      { kind: 'reject', target: lost, anchors: [{ target: lost, quote: 'They fled.', word: 'flee', start: 900, end: 904 }] },
    ])
    await decide(store(), 'tom', [
      {
        kind: 'correct',
        target: `3#claim:council:${at('shelled', DENIAL)}-${at('shelled', DENIAL) + 7}`,
        change: { value: 'PR-' },
        why: 'hearsay',
      },
    ])
    await undo(store(), 'tom')
    const log = await decisionLog(store())
    expect(log.map(({ by, says, stands }) => [by, says, stands])).toEqual([
      ['tom', 'undoes #2', true],
      ['tom', `corrects ‘shelled’ by council in [3] at ${at('shelled', DENIAL)}: value PR- (hearsay)`, false],
      ['mira', 'rejects ‘flee’ in [1] at 900', true],
    ])
    expect(log[2]!.orphaned).toMatchObject([{ target: lost, anchor: { quote: 'They fled.' } }])
    expect(log[1]!.settled).toMatchObject({ by: 'tom' })
  })
})

describe('decisions on something', () => {
  test('are found by its event, its claims and its happening, and others are not', async () => {
    await decide(store(), 'mira', [
      { kind: 'note', target: `3#claim:council:${at('shelled', DENIAL)}-${at('shelled', DENIAL) + 7}`, text: 'ask' },
    ])
    const [note] = await store().decisions()
    const { items } = await store().happenings({ document: 'doc:denial' }, {})
    for (const name of [`3#${at('shelled', DENIAL)}`, items[0]!.id]) expect(isOn(note!, await idsOf(store(), name)), name).toBe(true)
    for (const name of [`1#${at('burned')}`, '1']) expect(isOn(note!, await idsOf(store(), name)), name).toBe(false)
  })
})

describe('hypotheses', () => {
  test('weigh a story and its reprint once, and lose what is rejected', async () => {
    await suppose(store(), 'mira', 'Raiders shelled the mill.')
    await suppose(store(), 'mira', 'The mill burned by accident.')
    await addEvidence(store(), 'mira', [`1#${at('shelled')}`, `2#${at('shelled')}`])
    await addEvidence(store(), 'mira', [`3#${at('shelled', DENIAL)}`])
    await rate(store(), 'mira', { hypothesis: 'H2', evidence: 'E1', rating: '--' })
    await rate(store(), 'mira', { hypothesis: 'h1', evidence: 'e2', rating: '-' })
    const matrix = await hypothesesOf(store())
    expect(matrix.rows.map(({ claims, origins }) => [claims.length, origins.length])).toEqual([
      [2, 1],
      [1, 1],
    ])
    expect(matrix.ranking.map(({ label, inconsistency }) => [label, inconsistency])).toEqual([
      ['H1', 1],
      ['H2', 2],
    ])
    await decide(store(), 'tom', [{ kind: 'reject', target: `3#${at('shelled', DENIAL)}` }])
    await refresh(store())
    expect((await hypothesesOf(store())).rows[1]).toMatchObject({
      claims: [],
      dropped: [{ because: 'rejected', by: 'tom', quote: DENIAL }],
    })
  })

  test('that are withdrawn come back by undo, ratings and all, and a row by adding it again', async () => {
    await suppose(store(), 'mira', 'Raiders shelled the mill.')
    await addEvidence(store(), 'mira', [`1#${at('shelled')}`])
    await rate(store(), 'mira', { hypothesis: 'H1', evidence: 'E1', rating: '+' })
    await withdraw(store(), 'mira', 'H1')
    await expect(rate(store(), 'mira', { hypothesis: 'H1', evidence: 'E1', rating: '-' })).rejects.toThrow('no hypothesis ‘H1’ any more')
    await undo(store(), 'mira')
    await withdraw(store(), 'mira', 'E1')
    expect((await hypothesesOf(store())).rows).toEqual([])
    await addEvidence(store(), 'mira', [`1#${at('shelled')}`])
    expect((await hypothesesOf(store())).rows.map(({ label, cells }) => [label, cells[0]!.median])).toEqual([['E1', 1]])
  })
})

describe('the command line', () => {
  const run = (...words: readonly string[]) => hearsay(['--case', made.file, '--by', 'mira', ...words])

  test('decides, takes back, and tells', async () => {
    const rejected = await run('decide', 'reject', `1#${at('shelled')}`, '--why', 'a film set')
    expect(rejected).toMatchObject({ code: 0, out: expect.stringContaining('Kept: rejects ‘shelled’ in [1] at 8 (a film set)') })
    expect((await run('undo')).out).toContain('Undone: rejects ‘shelled’')
    const log = await run('decisions', '--json')
    expect(JSON.parse(log.out)).toMatchObject([{ says: 'undoes #1' }, { seq: 1, by: 'mira', stands: false }])
  })

  test('takes -- for a rating, and shows the matrix', async () => {
    await suppose(store(), 'mira', 'Raiders shelled the mill.')
    await suppose(store(), 'mira', 'It was a drill.')
    await addEvidence(store(), 'mira', [`1#${at('shelled')}`, `2#${at('shelled')}`])
    await rate(store(), 'mira', { hypothesis: 'H1', evidence: 'E1', rating: '++' })
    expect(await run('hypotheses', 'rate', 'H2', 'E1', '--')).toMatchObject({ code: 0 })
    const { out } = await run('hypotheses')
    expect(out).toMatch(/E1 +■□ +\+\+ +-- +■■■■/)
    expect(out).toMatch(/1\. +H1 +against 0 .*\n.*\n +2\. +H2 +against 2/)
    expect(out).toContain('H1 and H2 would tie for first place, which H1 has now.')
  })
})
