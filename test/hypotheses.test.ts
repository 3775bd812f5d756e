/** Competing hypotheses: scores worked out by hand, copies that weigh once, and what a ranking hangs on. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leaveItAsItIs } from '../src/compare/decisions/leave-it.ts'
import { overlayOf } from '../src/compare/decisions/overlay.ts'
import { matrixOf } from '../src/compare/hypotheses/matrix.ts'
import { weigh } from '../src/compare/hypotheses/weigh.ts'
import type { Account, Origin } from '../src/model/comparison.ts'
import { type Action, type Decision, RATINGS, type Rating } from '../src/model/decision.ts'

/** Evidence: label of the row → the origins of its claims, one claim each; a copy repeats its original's origin. */
type Rows = Readonly<Record<string, readonly string[]>>
/** A line an analyst's ratings of one row: one rating a hypothesis, `.` for none. */
type Ratings = Readonly<Record<string, Readonly<Record<string, string>>>>

const SCALE: readonly Rating[] = ['--', '-', 'N', '+', '++']

const claimOf = (row: string, i: number) => `${row}${i}#claim:author:0-4`

function accountsOf(rows: Rows): readonly Account[] {
  return Object.entries(rows).flatMap(([row, origins]) =>
    origins.map((origin, i) => ({
      document: `${row}${i}`,
      start: 0,
      end: 4,
      event: `${row}${i}#event:0-4`,
      claim: claimOf(row, i),
      origin,
      voices: [{ key: `outlet:${origin}`, name: origin, kind: 'author' }],
      value: 'CT+',
      lemma: 'fall',
      quote: `Words of ${row}, told by ${origin}.`,
      sentence: { start: 0, end: 20 },
      independent: true,
      says: { sources: [], targets: [], places: [], quantities: [] },
    })),
  )
}

function logOf(
  hypotheses: readonly string[],
  rows: Rows,
  ratings: Ratings,
  more: readonly (readonly [string, Action])[] = [],
): readonly Decision[] {
  const state = hypotheses.map((id): readonly [string, Action] => ['mira', { kind: 'hypothesis', id, statement: `${id} is true.` }])
  const evidence = Object.entries(rows).map(([id, origins]): readonly [string, Action] => [
    'mira',
    {
      kind: 'evidence',
      id,
      claims: origins.map((_, i) => claimOf(id, i)),
      anchors: origins.map((_, i) => ({ target: claimOf(id, i), quote: `Words of ${id}.` })),
    },
  ])
  const rated = Object.entries(ratings).flatMap(([by, lines]) =>
    Object.entries(lines).flatMap(([row, line]) =>
      line
        .split(' ')
        .flatMap((rating, i): readonly (readonly [string, Action])[] =>
          rating === '.' ? [] : [[by, { kind: 'rate', hypothesis: hypotheses[i]!, evidence: row, rating: rating as Rating }]],
        ),
    ),
  )
  return [...state, ...evidence, ...rated, ...more].map(([by, action], i) => ({
    seq: i + 1,
    batch: `b${i + 1}`,
    at: '2026-03-01T10:00:00Z',
    by,
    action,
  }))
}

const originsOf = (rows: Rows): readonly Origin[] =>
  [...new Set(Object.values(rows).flat())].map((id) => ({ id, name: id, documents: [], passages: [] }))

const matrix = (hypotheses: readonly string[], rows: Rows, ratings: Ratings, more: readonly (readonly [string, Action])[] = []) =>
  matrixOf(overlayOf(logOf(hypotheses, rows, ratings, more)), accountsOf(rows), originsOf(rows))

const scores = (made: ReturnType<typeof matrix>) =>
  Object.fromEntries(
    made.ranking.map(({ hypothesis, rank, inconsistency, consistency }) => [hypothesis, [rank, inconsistency, consistency]]),
  )

/**
 * An example to work through with a pencil: who cut the power to the town of Orrin?
 * Rows: fuse (a burnt fuse was found), threat (rebels had announced a cut), guard (the guards had been sent home the day before),
 * lights (the barracks stayed lit). Three independent origins: wire, gazette, radio; the wire's story on the fuse was reprinted twice.
 */
const ORRIN = ['accident', 'rebels', 'army']
const ORRIN_ROWS: Rows = { fuse: ['wire', 'wire', 'wire'], threat: ['gazette'], guard: ['gazette', 'radio'], lights: ['radio'] }
const ORRIN_RATINGS: Ratings = {
  mira: { fuse: '++ - -', threat: 'N ++ N', guard: '- - ++', lights: '-- -- +' },
}

describe('the worked example', () => {
  const made = matrix(ORRIN, ORRIN_ROWS, ORRIN_RATINGS)

  test('inconsistency ranks, counted by origin', () => {
    // accident: guard − by gazette (1), and by radio beside its lights −− : 2 + 1⁄2. Together 3.5.
    // rebels: fuse − by the wire, once however often reprinted (1); and as above 3.5. Together 4.5.
    // army: fuse − by the wire. 1.
    // for: accident fuse ++ 2; rebels threat ++ 2; army guard ++ by gazette 2, radio 2 + lights + 1⁄2.
    expect(scores(made)).toEqual({ army: [1, 1, 4.5], accident: [2, 3.5, 2], rebels: [3, 4.5, 2] })
    expect(made.ranking.map(({ label }) => label)).toEqual(['H3', 'H1', 'H2'])
    expect(made.ranking[1]!.against).toEqual(['gazette', 'radio'])
  })

  test('rows that tell most apart', () => {
    expect(made.rows.map(({ id, diagnosticity }) => [id, diagnosticity])).toEqual([
      ['fuse', 3],
      ['threat', 2],
      ['guard', 3],
      ['lights', 3],
    ])
  })

  test('which origin it hangs on', () => {
    // Without the wire only the order of nobody changes: army 0, accident 3.5, rebels 3.5, which then tie behind.
    // Without the radio: army 1, accident 1 (guard by the gazette), rebels 2: a tie for the first place.
    // Without the gazette: army 1, accident 2.5, rebels 3.5: as now.
    expect(made.sensitivity.origins).toEqual([
      {
        origin: 'radio',
        name: 'radio',
        changes: 'first',
        first: ['H1', 'H3'],
        why: 'Without radio, H1 and H3 would tie for first place, which H3 has now.',
      },
      {
        origin: 'wire',
        name: 'wire',
        changes: 'order',
        first: ['H3'],
        why: 'Without wire, H3 would stay first and the order behind would change.',
      },
    ])
  })

  test('which rating it hangs on', () => {
    // army has 1 against it, accident 3.5: no single rating of army adds more than 2.5 but the one of guard, by two origins:
    // guard −− makes 1 + 2 + 2 = 5; guard − makes 1 + 1 + 1 = 3, still less than 3.5. Lights −− makes 1 + 2 = 3. Fuse −− makes 2.
    // accident: lights better than −− leaves guard − twice: 2, still more than 1; guard N leaves lights −−: 2.
    expect(made.sensitivity.ratings).toEqual([
      {
        hypothesis: 'army',
        evidence: 'guard',
        by: 'mira',
        from: '++',
        to: '--',
        first: ['H1'],
        why: 'Were E3 against H3 rated -- by mira instead of ++, H1 would come first instead of H3.',
      },
    ])
  })
})

describe('copies', () => {
  test('weigh once: a reprint changes no score', () => {
    const alone = matrix(['a', 'b'], { x: ['wire'], y: ['radio'] }, { mira: { x: '-- N', y: '+ -' } })
    const reprinted = matrix(['a', 'b'], { x: ['wire', 'wire', 'wire', 'wire'], y: ['radio'] }, { mira: { x: '-- N', y: '+ -' } })
    expect(scores(reprinted)).toEqual(scores(alone))
    expect(reprinted.rows[0]!.origins).toEqual(['wire'])
  })

  test('another origin counts again', () => {
    expect(scores(matrix(['a'], { x: ['wire', 'radio', 'wire'] }, { mira: { x: '--' } }))).toEqual({ a: [1, 4, 0] })
  })

  test('one origin stays below two that say as much, however many rows it fills', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0.5, 1, 1.5, 2), { minLength: 1, maxLength: 30 }), (amounts) => {
        const one = weigh(amounts.map((amount) => ({ amount, origins: ['wire'] })))
        const gravest = Math.max(...amounts)
        expect(one).toBeGreaterThanOrEqual(gravest)
        expect(one).toBeLessThan(weigh([{ amount: gravest, origins: ['wire', 'radio'] }]))
      }),
    )
  })
})

describe('what is shown and does not rank', () => {
  test('much that speaks for a hypothesis does not outweigh a little against it', () => {
    const made = matrix(['a', 'b'], { x: ['wire', 'radio'], y: ['post'] }, { mira: { x: '++ N', y: '- N' } })
    expect(scores(made)).toEqual({ b: [1, 0, 0], a: [2, 1, 4] })
  })

  test('ties share a rank and the next one is counted on', () => {
    const made = matrix(['a', 'b', 'c'], { x: ['wire'] }, { mira: { x: '- -- -' } })
    expect(made.ranking.map(({ hypothesis, rank }) => [hypothesis, rank])).toEqual([
      ['a', 1],
      ['c', 1],
      ['b', 3],
    ])
  })

  test('a row rated alike for all tells nothing apart', () => {
    expect(matrix(['a', 'b'], { x: ['wire'] }, { mira: { x: '++ ++' } }).rows[0]!.diagnosticity).toBe(0)
  })
})

describe('what nobody rated', () => {
  const made = matrix(['a', 'b'], { x: ['wire'], y: ['radio', 'post'] }, { mira: { x: '- .' } })

  test('is not neutral: it is counted, and what it could still do is said', () => {
    expect(made.ranking).toMatchObject([
      { hypothesis: 'b', inconsistency: 0, unrated: 2, atMost: 6 },
      { hypothesis: 'a', inconsistency: 1, unrated: 1, atMost: 5 },
    ])
    expect(made.rows[0]!.cells.map(({ state }) => state)).toEqual(['rated', 'unrated'])
  })

  test('leaves it open what a row tells apart', () => {
    expect(made.rows.map(({ diagnosticity }) => diagnosticity)).toEqual([undefined, undefined])
  })

  test('is told apart from what does not apply', () => {
    const cells = matrix(['a', 'b'], { x: ['wire'] }, { mira: { x: 'NA .' } }).rows[0]!.cells
    expect(cells.map(({ state, median }) => [state, median])).toEqual([
      ['not applicable', undefined],
      ['unrated', undefined],
    ])
  })
})

describe('several analysts', () => {
  const made = matrix(
    ['a', 'b'],
    { x: ['wire'], y: ['radio'] },
    { mira: { x: '-- +', y: 'N .' }, tom: { x: '- -', y: 'NA -' }, ida: { x: '++ .' } },
  )

  test('stand side by side, with how far they disagree', () => {
    const cell = made.rows[0]!.cells[0]!
    expect(cell.ratings.map(({ by, rating }) => [by, rating])).toEqual([
      ['ida', '++'],
      ['mira', '--'],
      ['tom', '-'],
    ])
    expect([cell.median, cell.spread]).toEqual([-1, 4])
  })

  test('are combined by the median, those for whom it does not apply left out', () => {
    expect(made.rows.map(({ cells }) => cells.map(({ median }) => median))).toEqual([
      [-1, 0],
      [0, -1],
    ])
    expect(scores(made)).toEqual({ a: [1, 1, 0], b: [1, 1, 0] })
  })

  test('each have a ranking of their own', () => {
    expect(made.analysts).toEqual([
      { by: 'ida', first: ['H1', 'H2'], rated: 1 },
      { by: 'mira', first: ['H2'], rated: 3 },
      { by: 'tom', first: ['H1'], rated: 4 },
    ])
  })

  test('who rates again has changed their mind, and has not two voices', () => {
    const again = matrix(['a'], { x: ['wire'] }, { mira: { x: '--' } }, [
      ['mira', { kind: 'rate', hypothesis: 'a', evidence: 'x', rating: '+' }],
    ])
    expect(again.rows[0]!.cells[0]!.ratings.map(({ rating }) => rating)).toEqual(['+'])
  })
})

describe('what is rejected, gone or withdrawn', () => {
  const rows: Rows = { x: ['wire', 'radio'], y: ['post'] }
  const ratings: Ratings = { mira: { x: '-- N', y: 'N -' } }

  test('a rejected claim drops out of its row, with a note of who and what', () => {
    const made = matrix(['a', 'b'], rows, ratings, [['tom', { kind: 'reject', target: claimOf('x', 1) }]])
    expect(made.rows[0]).toMatchObject({
      origins: ['wire'],
      dropped: [{ claim: claimOf('x', 1), because: 'rejected', by: 'tom', quote: 'Words of x, told by radio.' }],
    })
    expect(scores(made)).toEqual({ b: [1, 1, 0], a: [2, 2, 0] })
  })

  test('so does a claim of a rejected event, and of a rejected document', () => {
    for (const target of ['x0#event:0-4', 'x0']) {
      const made = matrix(['a', 'b'], rows, ratings, [['tom', { kind: 'reject', target }]])
      expect(made.rows[0]!.origins).toEqual(['radio'])
    }
  })

  test('a claim that is not found any more keeps its words', () => {
    const overlay = overlayOf(logOf(['a', 'b'], rows, ratings))
    const accounts = accountsOf(rows).filter(({ document }) => document !== 'y0')
    expect(matrixOf(overlay, accounts, originsOf(rows)).rows[1]).toMatchObject({
      claims: [],
      origins: [],
      dropped: [{ because: 'not found', quote: 'Words of y.' }],
    })
  })

  test('a withdrawn hypothesis and a rejected row leave the matrix', () => {
    const made = matrix(['a', 'b'], rows, ratings, [
      ['mira', { kind: 'withdraw', hypothesis: 'a' }],
      ['mira', { kind: 'reject', target: 'y' }],
    ])
    expect(made.ranking.map(({ label, inconsistency }) => [label, inconsistency])).toEqual([['H2', 0]])
    expect(made.rows.map(({ id }) => id)).toEqual(['x'])
  })

  test('a case without hypotheses has an empty matrix', () => {
    expect(matrix([], {}, {})).toEqual({
      hypotheses: [],
      rows: [],
      ranking: [],
      recounts: [],
      analysts: [],
      sensitivity: { origins: [], ratings: [] },
    })
  })
})

describe('any matrix', () => {
  const origin = fc.constantFrom('wire', 'radio', 'post', 'gazette')
  const any = fc
    .record({
      rows: fc.dictionary(fc.constantFrom('p', 'q', 'r', 's'), fc.array(origin, { minLength: 1, maxLength: 3 }), { minKeys: 1 }),
      ratings: fc.array(fc.array(fc.constantFrom(...RATINGS, '.'), { minLength: 12, maxLength: 12 }), { minLength: 1, maxLength: 3 }),
    })
    .map(({ rows, ratings }) => ({
      rows: { ...rows },
      ratings: Object.fromEntries(
        ratings.map((line, a) => [
          `analyst${a}`,
          Object.fromEntries(Object.keys(rows).map((row, i) => [row, line.slice(i * 3, i * 3 + 3).join(' ')])),
        ]),
      ),
    }))

  test('is the same in whatever order rows, ratings and accounts come', () => {
    fc.assert(
      fc.property(any, ({ rows, ratings }) => {
        const turned = (record: Readonly<Record<string, unknown>>) => Object.fromEntries(Object.entries(record).reverse())
        const back = matrix(['a', 'b', 'c'], turned(rows) as Rows, turned(ratings) as Ratings)
        const made = matrix(['a', 'b', 'c'], rows, ratings)
        const plain = ({ ranking }: typeof made) => ranking.map(({ parts: _, ...ranked }) => ranked)
        expect(plain(back)).toEqual(plain(made))
        expect(back.analysts).toEqual(made.analysts)
        expect(back.sensitivity.origins).toEqual(made.sensitivity.origins)
        const overlay = overlayOf(logOf(['a', 'b', 'c'], rows, ratings))
        expect(matrixOf(overlay, accountsOf(rows).toReversed(), originsOf(rows).toReversed())).toEqual(made)
      }),
    )
  })

  test('tells of each score what it is made of, and what each origin does', () => {
    fc.assert(
      fc.property(any, ({ rows, ratings }) => {
        const { ranking, recounts, sensitivity } = matrix(['a', 'b', 'c'], rows, ratings)
        for (const { parts, inconsistency } of ranking) expect(parts.reduce((sum, part) => sum + part.sum, 0)).toBeCloseTo(inconsistency)
        const change = sensitivity.origins.filter(({ changes }) => changes === 'first').map(({ origin }) => origin)
        expect(
          recounts
            .filter(({ changesFirst }) => changesFirst)
            .map(({ origin }) => origin)
            .toSorted(),
        ).toEqual(change.toSorted())
      }),
    )
  })

  test('of one analyst counts their ratings alone, and still names the others', () => {
    const rows = { x: ['wire'], y: ['radio'] }
    const ratings = { mira: { x: '-- +', y: '+ +' }, tom: { x: '+ --', y: '+ +' } }
    const log = logOf(['a', 'b'], rows, ratings)
    const of = (analyst?: string) => matrixOf(overlayOf(log), accountsOf(rows), originsOf(rows), analyst)
    expect(of('tom').ranking.map(({ label, inconsistency }) => [label, inconsistency])).toEqual([
      ['H1', 0],
      ['H2', 2],
    ])
    expect(of('tom').analysts).toEqual(of().analysts)
  })

  test('is not moved by a copy of anything in it', () => {
    fc.assert(
      fc.property(any, fc.nat(), ({ rows, ratings }, pick) => {
        const names = Object.keys(rows)
        const row = names[pick % names.length]!
        const copied = { ...rows, [row]: [...rows[row]!, rows[row]![0]!] }
        expect(matrix(['a', 'b', 'c'], copied, ratings).ranking).toEqual(matrix(['a', 'b', 'c'], rows, ratings).ranking)
      }),
    )
  })

  test('names an origin as decisive just when leaving out all that it says changes the ranks', () => {
    fc.assert(
      fc.property(any, origin, ({ rows, ratings }, dropped) => {
        const made = matrix(['a', 'b', 'c'], rows, ratings)
        const without = matrixOf(
          overlayOf(logOf(['a', 'b', 'c'], rows, ratings)),
          accountsOf(rows).filter((account) => account.origin !== dropped),
          originsOf(rows),
        )
        const ranks = ({ ranking }: typeof made) => ranking.map(({ hypothesis, rank }) => `${hypothesis} ${rank}`)
        const named = made.sensitivity.origins.some((one) => one.origin === dropped)
        expect(named).toBe(ranks(made).join() !== ranks(without).join())
      }),
    )
  })

  test('a rating named as decisive does what is said of it, and what is nearer to the rating given does not', () => {
    fc.assert(
      fc.property(any, ({ rows, ratings }) => {
        const made = matrix(['a', 'b', 'c'], rows, ratings)
        const firstNow = made.ranking.filter(({ rank }) => rank === 1).map(({ label }) => label)
        for (const { hypothesis, evidence, by, from, to, first } of made.sensitivity.ratings) {
          const firstWith = (rating: Rating) =>
            matrix(['a', 'b', 'c'], rows, ratings, [[by, { kind: 'rate', hypothesis, evidence, rating }]])
              .ranking.filter(({ rank }) => rank === 1)
              .map(({ label }) => label)
          expect(firstWith(to)).toEqual(first)
          const distance = (rating: Rating) => Math.abs(SCALE.indexOf(rating) - SCALE.indexOf(from === 'NA' ? 'N' : from))
          for (const nearer of SCALE.filter((rating) => rating !== from && distance(rating) < distance(to))) {
            expect(firstWith(nearer)).toEqual(firstNow)
          }
        }
      }),
    )
  })
})

describe('what a comparison need not be made anew for', () => {
  const said = (...steps: readonly Action[]): readonly Decision[] =>
    steps.map((action, i) => ({ seq: i + 1, batch: `batch:${i + 1}`, at: '2026-01-01T00:00:00Z', by: 'mira', action }))
  const rate: Action = { kind: 'rate', hypothesis: 'h', evidence: 'e', rating: '+' }
  const reject: Action = { kind: 'reject', target: 'd#event:1-2' }

  test('ratings, notes, rows taken out, and undoing them', () => {
    const log = said(
      reject,
      rate,
      { kind: 'note', target: 'd#event:1-2', text: 'x' },
      { kind: 'reject', target: 'evidence:1' },
      { kind: 'undo', batch: 'batch:2' },
    )
    expect([leaveItAsItIs(log, 1), leaveItAsItIs(log, 0)]).toEqual([true, false])
    expect(leaveItAsItIs(said(reject, rate, { kind: 'undo', batch: 'batch:1' }), 2)).toBe(false)
    expect(leaveItAsItIs(said(reject, { kind: 'undo', batch: 'batch:1' }, { kind: 'redo', batch: 'batch:2' }), 2)).toBe(false)
    expect(leaveItAsItIs(said({ kind: 'accept', target: 'dispute:1' }), 0)).toBe(false)
  })

  test('proposals, until one is accepted', () => {
    const proposed: Action = { kind: 'propose', id: 'proposal:1', actions: [{ kind: 'reject', target: 'd#event:1-2' }] }
    const settled = (verdict: 'accept' | 'reject'): Action => ({ kind: 'settle', proposal: 'proposal:1', verdict })
    expect(leaveItAsItIs(said(proposed, settled('reject'), { kind: 'undo', batch: 'batch:2' }), 0)).toBe(true)
    expect(leaveItAsItIs(said(proposed, settled('accept'), reject), 0)).toBe(false)
  })
})
