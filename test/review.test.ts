/** The review queue: why an event may be wrong, what hangs on it, and in which order they come. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { doubtsOf, uncertaintyOf } from '../src/compare/review/doubts.ts'
import { type Hanging, stakesOf } from '../src/compare/review/stakes.ts'
import { decide, decideAll } from '../src/library/decide.ts'
import { addEvidence } from '../src/library/hypotheses.ts'
import { refresh } from '../src/library/refresh.ts'
import { reviewQueue } from '../src/library/review.ts'
import { undo } from '../src/library/undo.ts'
import type { DigestEvent } from '../src/model/digest.ts'
import { caseOf, type OpenedCase } from './helpers/opened-case.ts'
import { smallReport } from './helpers/small-report.ts'

const TEXT = 'Raiders shelled the mill.\nThey burned it.\nNobody was told of a raid.'
const report = smallReport('doc:a', TEXT, [
  { word: 'shelled', on: '2026-02-02' },
  { word: 'burned', type: 'OTHER', says: { author: 'Uu' } },
  { word: 'raid' },
])
const [shelled, burned, raid] = report.digest.events as [DigestEvent, DigestEvent, DigestEvent]
const raiders = { id: 'actor:raiders', name: 'Raiders', maybe: false }
const part = (role: 'source' | 'target', words: string, actor?: string) => ({
  role,
  start: 0,
  end: words.length,
  words,
  ...(actor && { actor }),
})
const around = { actorOf: (id: string) => (id === 'actor:r' ? raiders : undefined), voice: () => undefined, origins: 0 }
const doubts = (event: DigestEvent) => doubtsOf(event, around).map(({ doubt }) => doubt)

test('an event with everything found, dated and certain gives no reason', () => {
  const whole = {
    ...shelled,
    rule: 'lexicon:shell/verb[free]@attack',
    arguments: [part('source', 'Raiders', 'actor:r'), part('target', 'the mill', 'actor:r')],
  }
  expect(doubtsOf(whole, around)).toEqual([])
  expect(uncertaintyOf([])).toBeGreaterThan(0)
})

test('each reason is said in words, the gravest first', () => {
  const pronoun = { ...burned, rule: 'links/linked-event', arguments: [part('source', 'They', 'actor:r'), part('target', 'it')] }
  expect(doubtsOf(pronoun, around).map(({ doubt, words }) => [doubt, words])).toEqual([
    ['linked-only', 'only the words around it make it an event'],
    ['untyped', 'no type was found for it'],
    ['pronoun', '‘They’ is taken to mean Raiders'],
    ['unresolved', 'whom ‘it’ means is not found'],
    ['left-open', 'it is left open whether it happened'],
    ['no-date', 'its date is unknown'],
  ])
  expect(doubts({ ...raid, rule: 'lexicon:raid/noun[free]@noun-act' })).toEqual(['nobody', 'noun', 'no-date'])
  expect(doubts({ ...raid, arguments: [part('source', 'Raiders', 'actor:r')] })).toContain('no-target')
  expect(doubts({ ...raid, dated: 'handed-on', occurs: { from: '2026-02-02' } })).toContain('date-handed-on')
})

test('more reasons are never less uncertain', () => {
  const all = doubtsOf({ ...burned, rule: 'tally' }, around)
  const steps = all.map((_, i) => uncertaintyOf(all.slice(0, i + 1)))
  expect(steps).toEqual(steps.toSorted((a, b) => a - b))
  expect(steps.every((value) => value > 0 && value < 1)).toBe(true)
})

test('what is disputed and weighed goes up, a copy goes down', () => {
  const none: Hanging = { origins: 0, disputes: [], evidence: [], copied: false }
  const factor = (hanging: Partial<Hanging>) => [...stakesOf({ ...none, ...hanging })].reduce((all, one) => all * one.factor, 1)
  expect(factor({})).toBe(1)
  expect(factor({ evidence: ['E1'] })).toBeGreaterThan(1)
  expect(factor({ copied: true })).toBeLessThan(1)
})

let made: OpenedCase
const store = () => made.store
beforeAll(async () => {
  const events = report.digest.events.map((event, i) => ({ ...event, rule: i === 0 ? 'lexicon:shell/verb[free]@attack' : 'tally' }))
  made = await caseOf([{ text: TEXT, report: { ...report, digest: { ...report.digest, events } } }])
})
afterAll(() => made.close())

const queue = async () => {
  await refresh(store())
  const { items: queued, shown, ...counts } = await reviewQueue(store())
  const items = await shown(queued)
  return { words: items.map(({ lemma }) => lemma), items, ...counts }
}

test('what is decided leaves the queue and comes back by undo; evidence comes first', async () => {
  expect(await queue()).toMatchObject({ events: 3, decided: 0, words: ['burned', 'raid', 'shelled'] })
  await addEvidence(store(), 'mira', [`1#${shelled.start}`])
  const weighed = await queue()
  expect(weighed.items.find(({ lemma }) => lemma === 'shelled')!.stakes).toMatchObject([
    { stake: 'evidence', words: 'weighed as evidence E1' },
  ])
  expect(weighed.words.indexOf('shelled')).toBeLessThan(2)
  await decide(store(), 'mira', [{ kind: 'reject', target: `1#${burned.start}` }])
  expect(await queue()).toMatchObject({ events: 3, decided: 1 })
  await undo(store(), 'mira')
  expect(await queue()).toMatchObject({ decided: 0 })
})

test('all of a rule that is undecided leaves alone what somebody rejected', async () => {
  await decide(store(), 'tom', [{ kind: 'reject', target: `1#${burned.start}` }])
  const decided = await decideAll(store(), 'mira', 'accept', { rule: 'tally', undecided: true })
  expect(decided.map(({ action }) => 'target' in action && action.target)).toEqual([`doc:a#${raid.id}`])
  expect(await queue()).toMatchObject({ decided: 2, words: ['shelled'] })
})
