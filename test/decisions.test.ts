/** Decisions: a log that is only ever added to, what it comes to, and what stands of it after another reading. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { laidOver } from '../src/compare/decisions/laid-over.ts'
import { overlayOf } from '../src/compare/decisions/overlay.ts'
import { reAnchored } from '../src/compare/decisions/re-anchor.ts'
import { settled } from '../src/compare/decisions/settled.ts'
import { standingOf } from '../src/compare/decisions/standing.ts'
import { lastStanding, lastUndone } from '../src/compare/decisions/undoable.ts'
import type { CaseDispute } from '../src/model/comparison.ts'
import { type Action, ActionSchema, type Decision } from '../src/model/decision.ts'
import { smallReport } from './helpers/small-report.ts'

/** A log from steps; a step is who, and the actions of one batch. Batches are called b1, b2 … */
function logOf(...steps: readonly (readonly [by: string, ...actions: readonly Action[]])[]): readonly Decision[] {
  let seq = 0
  return steps.flatMap(([by, ...actions], i) =>
    actions.map((action) => {
      seq += 1
      return { seq, batch: `b${i + 1}`, at: `2026-03-01T10:00:${String(seq % 60).padStart(2, '0')}Z`, by, action }
    }),
  )
}

const stepsOf = (log: readonly Decision[]) =>
  [...Map.groupBy(log, ({ batch }) => batch).values()].map((made) => [made[0]!.by, ...made.map(({ action }) => action)] as const)
const then = (log: readonly Decision[], by: string, ...actions: readonly Action[]) => logOf(...stepsOf(log), [by, ...actions])
const undo = (batch: string): Action => ({ kind: 'undo', batch })
const redo = (batch: string): Action => ({ kind: 'redo', batch })
const accept = (target: string): Action => ({ kind: 'accept', target })
const reject = (target: string): Action => ({ kind: 'reject', target })

const thing = fc.constantFrom('d#event:1-4', 'd#event:9-12', 'd#claim:author:1-4', 'e#event:3-7')
const actor = fc.constantFrom('actor:ane', 'actor:bo', 'actor:cy')
const hypothesis = fc.constantFrom('hypothesis:a', 'hypothesis:b')
const row = fc.constantFrom('evidence:x', 'evidence:y')
const content = fc
  .oneof(
    fc.record({ kind: fc.constant('accept' as const), target: thing }),
    fc.record({ kind: fc.constant('reject' as const), target: thing }),
    fc.record({ kind: fc.constant('note' as const), target: thing, text: fc.constantFrom('see map', 'ask again') }),
    fc.record({
      kind: fc.constant('correct' as const),
      target: thing,
      change: fc.constantFrom<Extract<Action, { kind: 'correct' }>['change']>(
        { type: 'AID' },
        { type: 'PROTEST', from: '2026-02-01' },
        { value: 'CT-' },
      ),
    }),
    fc.record({
      kind: fc.constant('label' as const),
      document: fc.constant('d'),
      start: fc.constantFrom(1, 9),
      end: fc.constant(12),
      type: fc.constantFrom('AID' as const, 'ASSAULT' as const),
    }),
    fc.record({ kind: fc.constant('merge' as const), actors: fc.tuple(actor, actor).map((pair) => [...pair]) }),
    fc.record({ kind: fc.constant('apart' as const), actors: fc.tuple(actor, actor).map((pair) => [...pair]) }),
    fc.record({ kind: fc.constant('split' as const), actor, members: fc.constant<string[]>(['d#actor:ane']) }),
    fc.record({ kind: fc.constant('rename' as const), actor, name: fc.constantFrom('Ane Borg', 'A. Borg') }),
    fc.record({ kind: fc.constant('join' as const), happenings: fc.constant<string[]>(['happening:1', 'happening:2']) }),
    fc.record({ kind: fc.constant('part' as const), happening: fc.constant('happening:1'), events: thing.map((one) => [one]) }),
    fc.record({
      kind: fc.constant('hypothesis' as const),
      id: hypothesis,
      statement: fc.constantFrom('It was a drill.', 'It was a raid.'),
    }),
    fc.record({ kind: fc.constant('withdraw' as const), hypothesis }),
    fc.record({ kind: fc.constant('evidence' as const), id: row, claims: fc.constant<string[]>(['d#claim:author:1-4']) }),
    fc.record({
      kind: fc.constant('rate' as const),
      hypothesis,
      evidence: row,
      rating: fc.constantFrom('++' as const, '--' as const, 'N' as const),
    }),
  )
  .map((action): Action => action)
const person = fc.constantFrom('mira', 'tom')
const toggle = fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const), back: fc.nat({ max: 8 }) })

/** Any log: batches of decisions, and undos and redos of any earlier batch, undos and redos among them. */
const anyLog: fc.Arbitrary<readonly Decision[]> = fc
  .array(
    fc.tuple(
      person,
      fc.oneof({ weight: 3, arbitrary: fc.array(content, { minLength: 1, maxLength: 4 }) }, { weight: 2, arbitrary: toggle }),
    ),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((steps) =>
    logOf(
      ...steps.map(([by, step], i) =>
        Array.isArray(step)
          ? ([by, ...step] as const)
          : ([by, i === 0 ? accept('d#event:1-4') : { kind: step.kind, batch: `b${Math.max(1, i - step.back)}` }] as const),
      ),
    ),
  )

describe('any log', () => {
  test('undo and then redo of a batch that stands changes nothing', () => {
    fc.assert(
      fc.property(anyLog, fc.nat(), (log, pick) => {
        const standing = [...standingOf(log)].filter(([, { stands }]) => stands).map(([batch]) => batch)
        fc.pre(standing.length > 0)
        const batch = standing[pick % standing.length]!
        const undone = then(log, 'mira', undo(batch))
        expect(overlayOf(then(undone, 'tom', redo(batch)))).toEqual(overlayOf(log))
        expect(overlayOf(then(undone, 'tom', undo(undone.at(-1)!.batch)))).toEqual(overlayOf(log))
      }),
      { numRuns: 300 },
    )
  })

  test('folds alike whatever order its rows come in', () => {
    fc.assert(
      fc.property(
        anyLog.chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray([...log], { minLength: log.length }))),
        ([log, shuffled]) => {
          expect(overlayOf(shuffled)).toEqual(overlayOf(log))
        },
      ),
    )
  })

  test('undone batches leave no trace but their labels', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const standing = standingOf(log)
        const isContent = ({ action }: Decision) => action.kind !== 'undo' && action.kind !== 'redo'
        const plain = log.filter((decision) => isContent(decision) && standing.get(decision.batch)!.stands)
        const unlabelled = (overlay: ReturnType<typeof overlayOf>) => ({
          ...overlay,
          hypotheses: overlay.hypotheses.map(({ label: _, ...rest }) => rest).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
          evidence: overlay.evidence.map(({ label: _, ...rest }) => rest).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        })
        expect(unlabelled(overlayOf(log))).toEqual(unlabelled(overlayOf(plain)))
      }),
    )
  })

  test('one can walk back to nothing by undo alone, and forward again by redo', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        let now = log
        let steps = 0
        for (let batch = lastStanding(now, 'mira'); batch; batch = lastStanding(now, 'mira')) {
          now = then(now, 'mira', undo(batch))
          steps += 1
          expect(steps).toBeLessThan(20)
        }
        for (; steps > 0; steps -= 1) now = then(now, 'mira', redo(lastUndone(now, 'mira')!))
        expect(overlayOf(now)).toEqual(overlayOf(log))
      }),
    )
  })

  test('no target is accepted and rejected at once', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const { accepted, rejected } = overlayOf(log)
        expect([...accepted.keys()].filter((target) => rejected.has(target))).toEqual([])
      }),
    )
  })

  test('is made of actions that the schema takes', () => {
    fc.assert(fc.property(anyLog, (log) => log.every(({ action }) => ActionSchema.safeParse(action).success)))
  })
})

describe('undo and redo', () => {
  const merged = logOf(
    ['mira', { kind: 'rename', actor: 'actor:cy', name: 'Cy' }],
    ['mira', { kind: 'merge', actors: ['actor:ane', 'actor:bo'] }],
  )

  test('a merge that is undone is as if it had never been', () => {
    expect(overlayOf(merged).merges).toHaveLength(1)
    expect(overlayOf(then(merged, 'tom', undo('b2')))).toEqual(overlayOf(merged.slice(0, 1)))
  })

  test('undoing the earlier of two that conflict keeps the later; undoing the later brings the earlier back', () => {
    const log = logOf(['mira', accept('d#event:1-4')], ['tom', reject('d#event:1-4')])
    expect([...overlayOf(log).rejected.keys()]).toEqual(['d#event:1-4'])
    expect(overlayOf(then(log, 'mira', undo('b1'))).rejected.get('d#event:1-4')?.by).toBe('tom')
    expect(overlayOf(then(log, 'tom', undo('b2'))).accepted.get('d#event:1-4')?.by).toBe('mira')
  })

  test('a redone decision keeps its old place before later ones', () => {
    const log = logOf(['mira', accept('d#event:1-4')], ['mira', undo('b1')], ['tom', reject('d#event:1-4')], ['mira', redo('b1')])
    expect(overlayOf(log).rejected.has('d#event:1-4')).toBe(true)
  })

  test('a bulk batch goes and comes back as one', () => {
    const log = logOf(['mira', ...[1, 2, 3].map((n) => reject(`d#event:${n}-9`))], ['mira', undo('b1')])
    expect(overlayOf(log).rejected.size).toBe(0)
    expect(overlayOf(then(log, 'mira', redo('b1'))).rejected.size).toBe(3)
  })

  test("without a batch, a person takes back their own last decision and nobody else's", () => {
    const log = logOf(['mira', accept('d#event:1-4')], ['tom', accept('d#event:9-12')], ['mira', reject('e#event:3-7')])
    expect(lastStanding(log, 'mira')).toBe('b3')
    expect(lastStanding(then(log, 'mira', undo('b3')), 'mira')).toBe('b1')
    expect(lastStanding(log, 'ida')).toBeUndefined()
    expect(lastUndone(then(log, 'mira', undo('b3')), 'mira')).toBe('b3')
    expect(lastUndone(then(log, 'mira', undo('b3')), 'tom')).toBeUndefined()
  })

  test('labels stay with what they were given to', () => {
    const state = (id: string): Action => ({ kind: 'hypothesis', id, statement: id })
    const log = logOf(
      ['mira', state('hypothesis:a')],
      ['mira', state('hypothesis:b')],
      ['mira', undo('b1')],
      ['mira', state('hypothesis:c')],
    )
    expect(overlayOf(log).hypotheses.map(({ id, label }) => [id, label])).toEqual([
      ['hypothesis:b', 'H2'],
      ['hypothesis:c', 'H3'],
    ])
  })
})

const TEXT = 'Raiders shelled the mill on Monday.\nThe mayor of Orrin denied that they shelled it.\nAid reached Orrin.'
const report = smallReport('d', TEXT, [
  { word: 'shelled', on: '2026-02-02', says: { author: 'CT+', mayor: 'CT-' } },
  { word: 'denied', type: 'REJECT' },
  { word: 'Aid', type: 'AID' },
])
const [shelled, denied] = report.digest.events.map(({ id }) => `d#${id}`) as [string, string, string]
const claim = (voice: string) => `${shelled.replace('event:', `claim:${voice}:`)}`
const over = (...actions: readonly Action[]) => laidOver(report, overlayOf(logOf(['mira', ...actions]))).digest

describe('laid over a digest', () => {
  test('a rejected event takes no part, and neither does what hangs on it', () => {
    const linked = {
      ...report,
      digest: {
        ...report.digest,
        events: report.digest.events.map((event) => (event.type === 'AID' ? { ...event, sameAs: report.digest.events[1]!.id } : event)),
        links: [
          {
            id: 'link:1',
            type: 'cause' as const,
            from: report.digest.events[0]!.id,
            to: report.digest.events[1]!.id,
            voice: 'voice:author',
          },
        ],
        effects: [{ id: 'effect:1', event: report.digest.events[1]!.id, actor: 'actor:x', sign: '-' as const, voice: 'voice:author' }],
      },
    }
    const { digest } = laidOver(linked, overlayOf(logOf(['mira', reject(denied)])))
    expect(digest.events.map(({ lemma }) => lemma)).toEqual(['shelled', 'Aid'])
    expect([digest.links, digest.effects, digest.events[1]!.sameAs]).toEqual([[], [], undefined])
  })

  test('a rejected claim goes alone, and its event goes with the last one', () => {
    expect(over(reject(claim('mayor'))).events[0]!.claims.map(({ voices }) => voices.at(-1))).toEqual(['voice:author'])
    expect(over(reject(claim('mayor')), reject(claim('author'))).events.map(({ lemma }) => lemma)).toEqual(['denied', 'Aid'])
  })

  test('a rejected document says nothing', () => {
    expect(over(reject('d')).events).toEqual([])
  })

  test('what is corrected takes the place of what was read, which stays readable', () => {
    const { events } = over(
      { kind: 'correct', target: shelled, change: { type: 'COERCE', from: '2026-02-03' } },
      { kind: 'correct', target: claim('mayor'), change: { value: 'PS-' } },
    )
    expect(events[0]).toMatchObject({
      type: 'COERCE',
      occurs: { from: '2026-02-03', to: '2026-02-03' },
      original: { type: 'ASSAULT', occurs: { from: '2026-02-02', to: '2026-02-02' } },
    })
    expect(events[0]!.claims.map(({ value, original }) => [value, original?.value])).toEqual([
      ['CT+', undefined],
      ['PS-', 'CT-'],
    ])
  })

  test('corrections add up field by field, the later one of a field winning', () => {
    const { events } = over(
      { kind: 'correct', target: shelled, change: { type: 'COERCE' } },
      { kind: 'correct', target: shelled, change: { to: '2026-02-05' } },
      { kind: 'correct', target: shelled, change: { type: 'THREATEN', from: '2026-02-04' } },
    )
    expect(events[0]).toMatchObject({ type: 'THREATEN', occurs: { from: '2026-02-04', to: '2026-02-05' } })
  })

  test('another document is the same object as before', () => {
    expect(laidOver(report, overlayOf(logOf(['mira', reject('e#event:1-2')])))).toBe(report)
  })
})

describe('after another reading', () => {
  const anchorOf = (target: string, event: (typeof report.digest.events)[number], voice?: string) => ({
    target,
    quote: event.sentence.text,
    word: event.lemma,
    start: event.start,
    end: event.end,
    ...(voice && { voice }),
  })
  const [event] = report.digest.events
  const decided = (...targets: readonly (readonly [target: string, voice?: string])[]) =>
    overlayOf(
      logOf([
        'mira',
        ...targets.map(([target, voice]): Action => ({ kind: 'reject', target, anchors: [anchorOf(target, event!, voice)] })),
      ]),
    )
  const again = (overlay: ReturnType<typeof overlayOf>, events: Parameters<typeof smallReport>[2]) =>
    reAnchored(overlay, [smallReport('d', TEXT, events)])

  test('a trigger cut elsewhere is found by its overlap', () => {
    const { overlay, orphaned } = again(decided([shelled], [claim('mayor')]), [
      { word: 'ders shelled', says: { author: 'CT+', mayor: 'CT-' } },
    ])
    expect([...overlay.rejected.keys()]).toEqual(['d#event:3-15', 'd#claim:mayor:3-15'])
    expect(orphaned).toEqual([])
    expect(overlay.anchors.get('d#event:3-15')?.word).toBe('shelled')
  })

  test('another type is no other event', () => {
    const { overlay } = again(decided([shelled]), [{ word: 'shelled', type: 'COERCE' }])
    expect([...overlay.rejected.keys()]).toEqual([shelled])
  })

  test('the same word in the same sentence is found, and the same word elsewhere is not', () => {
    const gone = 'd#event:30-34'
    const moved = again(decided([gone]), [{ word: 'shelled' }])
    expect([...moved.overlay.rejected.keys()]).toEqual([shelled])
    const elsewhere = again(decided([gone]), [{ word: 'shelled', start: TEXT.lastIndexOf('shelled') }])
    expect(elsewhere.orphaned).toMatchObject([{ target: gone, anchor: { word: 'shelled' } }])
    expect([...elsewhere.overlay.rejected.keys()]).toEqual([gone])
  })

  test("a claim is not found in another voice's words, but under another id of its voice it is", () => {
    const lost = again(decided([claim('mayor'), 'mayor']), [{ word: 'shelled', says: { author: 'CT+' } }])
    expect(lost.orphaned.map(({ target }) => target)).toEqual([claim('mayor')])
    const renamed = smallReport('d', TEXT, [{ word: 'shelled', says: { author: 'CT+', 'mayor-2': 'CT-' } }])
    const voices = renamed.digest.voices.map((voice) => (voice.id === 'voice:mayor-2' ? { ...voice, name: 'mayor' } : voice))
    const found = reAnchored(decided([claim('mayor'), 'mayor']), [{ ...renamed, digest: { ...renamed.digest, voices } }])
    expect([...found.overlay.rejected.keys()]).toEqual([claim('mayor-2')])
  })

  test('what belongs to a document that is not there is listed and kept', () => {
    const { overlay, orphaned } = reAnchored(decided([shelled]), [])
    expect(orphaned).toMatchObject([{ target: shelled, why: 'Its document is not in the case.' }])
    expect(overlay.rejected.has(shelled)).toBe(true)
  })

  test('two decisions that come to be about one event: the later one wins', () => {
    const log = logOf(['mira', reject('d#event:5-9')], ['tom', accept('d#event:11-15')])
    const { overlay } = again(overlayOf(log), [{ word: 'shelled' }])
    expect([[...overlay.accepted.keys()], [...overlay.rejected.keys()]]).toEqual([[shelled], []])
  })
})

describe('laid over a comparison', () => {
  const dispute = (id: string, about: CaseDispute['about'], claims: readonly string[]): CaseDispute => ({
    id,
    kind: 'dispute',
    about,
    happening: 'happening:1',
    question: 'Did it happen?',
    positions: claims.map((one) => ({
      value: one,
      voices: [],
      origins: 1,
      reports: 1,
      quotes: [
        {
          document: 'd',
          start: 0,
          end: 5,
          quote: 'words',
          trigger: { start: 0, end: 5 },
          claim: one,
          event: 'd#event:0-5',
          origin: 'origin:1',
          voice: { key: one, name: one, kind: 'quoted' },
          voices: [{ key: one, name: one, kind: 'quoted' }],
          value: 'CT+',
          independent: true,
        },
      ],
    })),
    why: 'They differ.',
    rule: 'test',
  })
  const comparison = (...disputes: readonly CaseDispute[]) => ({
    origins: [],
    actors: [],
    happenings: [],
    links: [],
    effects: [],
    disputes,
  })
  const overlay = overlayOf(
    logOf(['mira', { kind: 'reject', target: 'dispute:1', anchors: [{ target: 'dispute:1', name: 'number', members: ['a', 'b'] }] }]),
  )

  test('a rejected dispute is left out, under a new id too, and others stay', () => {
    const disputes = [
      dispute('dispute:1', 'number', ['a', 'b']),
      dispute('dispute:7', 'number', ['a', 'b', 'c']),
      dispute('dispute:8', 'time', ['a', 'b']),
    ]
    expect(settled(comparison(...disputes), overlay).disputes.map(({ id }) => id)).toEqual(['dispute:8'])
  })
})
