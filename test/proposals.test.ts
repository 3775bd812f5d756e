/** What is proposed waits; a person decides. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { proposalsIn } from '../src/compare/decisions/proposals.ts'
import { decide } from '../src/library/decide.ts'
import { decisionLog } from '../src/library/decisions/log.ts'
import { idsOf, isOn } from '../src/library/decisions/on.ts'
import { allProposals, propose, settle } from '../src/library/proposals.ts'
import { refresh } from '../src/library/refresh.ts'
import { undo } from '../src/library/undo.ts'
import { hearsay } from './helpers/hearsay.ts'
import { caseOf, type OpenedCase } from './helpers/opened-case.ts'
import { smallReport } from './helpers/small-report.ts'

const TEXT = 'Raiders shelled the mill at Orrin on Monday.\nThe mill burned for two days.'
const shelled = `doc:wire#event:${TEXT.indexOf('shelled')}-${TEXT.indexOf('shelled') + 7}`
const burned = `doc:wire#event:${TEXT.indexOf('burned')}-${TEXT.indexOf('burned') + 6}`

let made: OpenedCase
const store = () => made.store

beforeEach(async () => {
  made = await caseOf([
    { text: TEXT, report: smallReport('doc:wire', TEXT, [{ word: 'shelled' }, { word: 'burned', type: 'OTHER' as const }]) },
  ])
  await refresh(store())
})
afterEach(() => made.close())

const events = async () => {
  await refresh(store())
  const { items } = await store().happenings({}, { limit: 100 })
  return items.flatMap(({ accounts }) => accounts.map(({ event }) => event)).toSorted()
}
const both = [
  { kind: 'reject', target: shelled },
  { kind: 'reject', target: burned },
] as const
const open = async () => (await allProposals(store())).filter(({ settled }) => !settled).map(({ seq }) => seq)

describe('a proposal', () => {
  test('changes nothing; accepted, all of it stands as one step of the person; undone, it is open again', async () => {
    const before = await events()
    const { id, seq } = await propose(store(), 'mira', { actions: both, why: 'told twice', through: 'helper' })
    expect([await events(), await open()]).toEqual([before, [seq]])
    const decisions = await settle(store(), 'joan', String(seq), 'accept', 'true')
    expect(new Set(decisions.map(({ batch, by }) => `${batch} ${by}`)).size).toBe(1)
    expect([await events(), await open()]).toEqual([[], []])
    expect((await allProposals(store()))[0]!.settled).toMatchObject({ verdict: 'accept', by: 'joan', why: 'true' })
    await undo(store(), 'joan')
    expect([await events(), await open()]).toEqual([before, [seq]])
    await settle(store(), 'joan', id.slice(0, 15), 'reject')
    expect([await events(), await open()]).toEqual([before, []])
  })

  test('is told in plain words, and is found by what it is about', async () => {
    await propose(store(), 'mira', { actions: [both[0]], why: 'told twice', through: 'helper' })
    await settle(store(), 'joan', '#1', 'accept')
    expect((await decisionLog(store())).map(({ by, says }) => `${by} ${says}`)).toEqual([
      'joan accepts proposal #1; rejects ‘shelled’ in [1] at 8',
      'mira proposes through helper: rejects ‘shelled’ in [1] at 8 (told twice)',
    ])
    const ids = await idsOf(store(), shelled)
    expect((await store().decisions()).filter((decision) => isOn(decision, ids))).toHaveLength(2)
  })

  test('is refused at once when it is nonsense, when it waits already, and when it was settled', async () => {
    const proposing = (...actions: Parameters<typeof propose>[2]['actions'][number][]) => propose(store(), 'mira', { actions })
    await expect(proposing({ kind: 'reject', target: 'doc:wire#event:1-2' })).rejects.toThrow('Document 1 has nothing called')
    await expect(proposing({ kind: 'correct', target: shelled, change: {} })).rejects.toThrow('A correction gives')
    await expect(proposing({ kind: 'correct', target: shelled, change: { from: 'soon' } })).rejects.toThrow('‘soon’ is no date')
    await expect(proposing()).rejects.toThrow('nothing to propose')
    expect(await open()).toEqual([])
    await proposing(both[0])
    await expect(proposing(both[0])).rejects.toThrow('proposed already, as #1')
    await settle(store(), 'joan', '1', 'reject')
    await expect(settle(store(), 'joan', '1', 'accept')).rejects.toThrow('#1 was rejected by joan')
    await expect(settle(store(), 'joan', '7', 'accept')).rejects.toThrow('There is no proposal ‘7’')
  })

  test('whose target is gone meanwhile is not accepted, and that is said', async () => {
    const [happening] = (await store().happenings({}, { limit: 100 })).items
    await propose(store(), 'mira', { actions: [{ kind: 'note', target: happening!.id, text: 'when?' }] })
    for (const target of [shelled, burned]) await decide(store(), 'joan', [{ kind: 'reject', target }])
    await events()
    await expect(settle(store(), 'joan', '1', 'accept')).rejects.toThrow(/^Proposal #1 cannot be accepted any more: There is no happening/)
    expect(await open()).toEqual([1])
  })

  test('of a program is no step of the person: undo passes it over, but takes it back by its number', async () => {
    await decide(store(), 'mira', [both[1]])
    await propose(store(), 'mira', { actions: [both[0]], through: 'helper' })
    expect((await undo(store(), 'mira')).decisions.map(({ seq }) => seq)).toEqual([1])
    await undo(store(), 'joan', '2')
    expect(proposalsIn(await store().decisions())).toEqual([])
  })
})

test('the command line lists what waits, and settles it', async () => {
  const run = (...words: readonly string[]) => hearsay(['--case', made.file, '--by', 'joan', ...words])
  expect((await run('proposals')).out).toBe('Nothing is proposed.\n')
  await propose(store(), 'mira', { actions: both, why: 'told twice', through: 'helper' })
  const { out } = await run('proposals')
  expect(out).toMatch(/^#1 \S+ \S+ proposed by helper for mira: told twice\n {4}rejects ‘shelled’ in \[1\] at 8\n/)
  expect(out).toContain('hearsay settle 1 accept (or reject) decides on it.')
  expect((await run('settle', '1', 'perhaps')).code).toBe(2)
  expect((await run('settle', '1', 'accept')).out).toContain('Kept: accepts proposal #1; rejects ‘shelled’')
  expect((await run('proposals')).out).toBe('Nothing is proposed.\n')
  expect((await run('proposals', '--all')).out).toContain('accepted by joan')
  expect(JSON.parse((await run('proposals', '--all', '--json')).out)).toMatchObject([{ seq: 1, settled: { verdict: 'accept' } }])
})
