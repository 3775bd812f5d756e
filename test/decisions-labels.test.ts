/** Labels: events that people find, in the overlay, over a digest, after another reading, in a real case. */
import { expect, test } from 'vitest'
import { laidOver } from '../src/compare/decisions/laid-over.ts'
import { overlayOf } from '../src/compare/decisions/overlay.ts'
import { reAnchored } from '../src/compare/decisions/re-anchor.ts'
import { digestOf } from '../src/compare/digest.ts'
import { decide, decideAll } from '../src/library/decide.ts'
import { decisionLog } from '../src/library/decisions/log.ts'
import { addEvidence, hypothesesOf, suppose } from '../src/library/hypotheses.ts'
import { labelsOf } from '../src/library/labels.ts'
import { refresh } from '../src/library/refresh.ts'
import { redo, undo } from '../src/library/undo.ts'
import type { Action, Decision } from '../src/model/decision.ts'
import { documentId } from '../src/model/document-id.ts'
import { openStore } from '../src/store/open.ts'
import { onBoth } from './helpers/databases.ts'
import { hearsay } from './helpers/hearsay.ts'
import { newDocument, readingOf } from './helpers/readings.ts'
import { smallReport } from './helpers/small-report.ts'

const TEXT = 'Raiders shelled the mill at Orrin.\nThe guards then fled to the hills.'
const AT = TEXT.indexOf('fled')
const SENTENCE = 'The guards then fled to the hills.'
const REF = `d#event:${AT}-${AT + 4}`
const own: Action = {
  kind: 'label',
  document: 'd',
  start: AT,
  end: AT + 4,
  type: 'RETREAT',
  anchors: [{ target: REF, quote: SENTENCE, word: 'flee', start: AT, end: AT + 4, at: SENTENCE.indexOf('fled') }],
}
const logOf = (...actions: readonly Action[]): readonly Decision[] =>
  actions.map((action, i) => ({ seq: i + 1, batch: `b${i + 1}`, at: '2026-03-01T10:00:00Z', by: 'mira', action }))
const report = smallReport('d', TEXT, [{ word: 'shelled' }])
const over = (...actions: readonly Action[]) => laidOver(report, overlayOf(logOf(...actions))).digest

test('a label is an event of its passage, with the claim of who speaks there', () => {
  expect(over(own).events).toMatchObject([
    { lemma: 'shelled' },
    {
      id: REF.slice(2),
      lemma: 'flee',
      type: 'RETREAT',
      rule: 'person',
      role: 'body',
      sentence: { start: TEXT.indexOf('The guards'), text: SENTENCE },
      arguments: [],
      claims: [{ id: `claim:author:${AT}-${AT + 4}`, voices: ['voice:author'], value: 'CT+', independent: true }],
    },
  ])
})

test('a quotation is said by whom it quotes, within who quotes; a voice that is given goes before', () => {
  const passages = [...report.digest.passages, { id: 'p', start: 35, end: TEXT.length, role: 'quotation' as const, voice: 'voice:mayor' }]
  const voices = [
    { id: 'voice:author', kind: 'author' as const },
    { id: 'voice:mayor', kind: 'quoted' as const, within: 'voice:author' },
  ]
  const quoting = { ...report, digest: { ...report.digest, passages, voices } }
  const chain = (action: Action) =>
    laidOver(quoting, overlayOf(logOf(action))).digest.events.find(({ rule }) => rule === 'person')!.claims[0]!.voices
  expect(chain(own)).toEqual(['voice:author', 'voice:mayor'])
  expect(chain({ ...own, voice: 'voice:author' })).toEqual(['voice:author'])
  expect(chain({ ...own, voice: 'voice:gone' })).toEqual(['voice:author', 'voice:mayor'])
})

test('later decisions hold for it: corrected, rejected, labelled anew', () => {
  const corrected = over(own, { kind: 'correct', target: REF, change: { value: 'PS+', from: '2026-02-02' } })
  expect(corrected.events[1]).toMatchObject({ occurs: { from: '2026-02-02' }, claims: [{ value: 'PS+', original: { value: 'CT+' } }] })
  expect(over(own, { kind: 'reject', target: REF }).events).toHaveLength(1)
  expect(over(own, { kind: 'reject', target: REF }, { ...own, type: 'CONCEDE' }).events[1]).toMatchObject({ type: 'CONCEDE' })
})

test('another reading that has the event is corrected to what the person said, once', () => {
  const again = smallReport('d', TEXT, [{ word: 'shelled' }, { word: 'fled', type: 'OTHER', says: { author: 'Uu' } }])
  const { overlay, orphaned } = reAnchored(overlayOf(logOf(own)), [again])
  expect(orphaned).toEqual([])
  expect(laidOver(again, overlay).digest.events.filter(({ start }) => start === AT)).toMatchObject([
    { type: 'RETREAT', original: { type: 'OTHER' }, claims: [{ value: 'CT+', original: { value: 'Uu' } }] },
  ])
})

test('a label goes with its sentence, and with it what was decided on it; without the sentence it waits', () => {
  const moved = smallReport('d', `Orrin, Tuesday\n${TEXT}`, [{ word: 'then' }])
  const log = logOf(own, { kind: 'accept', target: REF, anchors: [own.anchors![0]!] })
  const shifted = reAnchored(overlayOf(log), [moved]).overlay
  const found = laidOver(moved, shifted).digest.events.find(({ rule }) => rule === 'person')!
  expect([found.start, [...shifted.accepted.keys()]]).toEqual([AT + 15, [`d#${found.id}`]])
  const gone = reAnchored(overlayOf(logOf(own)), [
    smallReport('d', 'Rain fell on the hills all that long and quiet day in Orrin.', [{ word: 'fell' }]),
  ])
  expect(gone.orphaned.map(({ target }) => target)).toEqual([REF])
  expect(gone.overlay.labelled.has(REF)).toBe(true)
})

/** A document whose text is long enough to hold the label, with an actor that its second sentence names. */
function mill() {
  const uri = 'file:///mill.txt'
  const made = newDocument(uri, TEXT)
  const base = readingOf(TEXT)
  const guards = TEXT.indexOf('The guards')
  const reading = {
    ...base,
    actors: [{ id: 'actor:guards', name: 'guards', kind: 'group' as const, aliases: ['The guards'] }],
    mentions: [
      {
        id: 'm1',
        start: guards,
        end: guards + 10,
        head: { start: guards + 4, end: guards + 10 },
        form: 'nominal' as const,
        actor: 'actor:guards',
        kind: 'group' as const,
      },
    ],
  }
  return { ...made, id: documentId(uri, reading.document.id), reading, digest: digestOf(reading) }
}

const asked: Action = {
  kind: 'label',
  document: '1',
  start: AT - 1,
  end: AT + 5,
  type: 'RETREAT',
  sources: ['the guards'],
  why: 'plain words',
}

onBoth('Labels in a case', (fresh, kind) => {
  test('are compared, searched, decided on, undone and brought back', async () => {
    const store = await openStore(fresh(), { create: true })
    try {
      const { id } = await store.saveDocument(mill())
      const retreats = async () => {
        await refresh(store)
        return (await store.happenings({ types: ['RETREAT'] })).items
      }
      expect(await retreats()).toEqual([])
      await decide(store, 'mira', [asked])
      const [happening] = await retreats()
      expect(happening).toMatchObject({ lemma: 'flee', state: 'asserted', accounts: [{ quote: SENTENCE, start: AT, end: AT + 4 }] })
      expect(happening!.actors).toMatchObject([{ role: 'source', name: 'guards' }])
      expect((await store.search('hills', { types: ['RETREAT'] })).items).toHaveLength(1)
      expect((await decisionLog(store))[0]).toMatchObject({
        says: `labels ‘fled’ in [1] at ${AT}: RETREAT, by guards (plain words)`,
        orphaned: [],
      })
      const report = (await store.report(id))!
      expect(await labelsOf(store, report)).toMatchObject([{ label: { by: 'mira', words: 'fled' }, event: { type: 'RETREAT' } }])
      await undo(store, 'mira')
      expect([await retreats(), await labelsOf(store, report)]).toEqual([[], []])
      await redo(store, 'mira')
      expect(await retreats()).toHaveLength(1)
      await suppose(store, 'mira', 'The guards left.')
      await addEvidence(store, 'mira', [`1#${AT}`])
      expect((await hypothesesOf(store)).rows[0]!.claims).toMatchObject([{ quote: SENTENCE }])
      await expect(decideAll(store, 'mira', 'accept', { rule: 'person', undecided: true })).rejects.toThrow('no event that fits')
      await decide(store, 'tom', [{ kind: 'reject', target: `1#${AT}` }])
      expect(await retreats()).toEqual([])
    } finally {
      await store.close()
    }
  })

  test('are refused where there are no words, where an event is, and with people who are not there', async () => {
    const store = await openStore(fresh(), { create: true })
    try {
      await store.saveDocument(mill())
      const refusal = (change: Partial<Extract<Action, { kind: 'label' }>>) =>
        decide(store, 'mira', [{ ...asked, ...change } as Action]).then(
          () => 'kept',
          (error: Error) => error.message,
        )
      expect(await refusal({ start: 5, end: 5 })).toContain('no words from 5 to 5')
      expect(await refusal({ end: 9999 })).toContain('no words')
      expect(await refusal({ start: TEXT.indexOf(' '), end: TEXT.indexOf(' ') + 1 })).toContain('no words there')
      expect(await refusal({ start: 8, end: 15 })).toContain('an event of the reading already, ASSAULT')
      expect(await refusal({ sources: ['actor:nobody'] })).toContain('names nobody ‘actor:nobody’')
      expect(await refusal({ voice: 'voice:nobody' })).toContain('no voice ‘voice:nobody’')
      expect(await refusal({ document: '7' })).toContain('no document ‘7’')
      expect(await store.decisions()).toEqual([])
    } finally {
      await store.close()
    }
  })

  test.runIf(kind === 'sqlite')('are made and listed on the command line by their words', async () => {
    const file = fresh()
    const store = await openStore(file, { create: true })
    await store.saveDocument(mill())
    await store.close()
    const run = (...words: readonly string[]) => hearsay(['--case', file, '--by', 'mira', ...words])
    expect(await run('decide', 'label', '1', 'the', '--type', 'AID')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--start says which'),
    })
    expect(await run('decide', 'label', '1', 'left', '--type', 'RETREAT')).toMatchObject({ code: 3 })
    const { out, code } = await run('decide', 'label', '1', 'fled', 'to', 'the', 'hills', '--type', 'RETREAT', '--value', 'PR+')
    expect({ out, code }).toMatchObject({ code: 0, out: expect.stringContaining('labels ‘fled to the hills’ in [1]') })
    expect((await run('labels', '1')).out).toMatch(/fled to the hills +RETREAT +.*probably/)
  })
})
