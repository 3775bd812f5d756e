/** Finding by words, on both databases: happenings by what tells of them, actors and documents by name. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Account, Comparison, Happening } from '../../src/model/comparison.ts'
import type { Store } from '../../src/model/store.ts'
import { openStore } from '../../src/store/open.ts'
import { onBoth } from '../helpers/databases.ts'
import { newDocument } from '../helpers/readings.ts'

const voice = { key: 'outlet:a', name: 'Alder Courier', kind: 'author' }
const account = (document: string, quote: string): Account => ({
  document,
  start: 0,
  end: 5,
  event: `${document}#event:0-5`,
  claim: `${document}#claim:author:0-5`,
  origin: 'origin:1',
  voices: [voice],
  value: 'CT+',
  lemma: 'shell',
  quote,
  sentence: { start: 0, end: quote.length },
  independent: true,
  says: { sources: [], targets: [], places: [], quantities: [] },
})
const happening = (id: string, reports: number, quotes: readonly string[], document: string): Happening => ({
  id: `happening:${id}`,
  type: 'ASSAULT',
  lemma: 'shell',
  actors: [{ role: 'source', actor: 'actor:guards', name: 'Vénfen Guards' }],
  reports,
  origins: 1,
  firstHand: 1,
  state: 'asserted',
  accounts: quotes.map((quote) => account(document, quote)),
})

onBoth('Find', (fresh) => {
  let store: Store
  const save = (happenings: readonly Happening[], decisions: number): Promise<boolean> =>
    store.saveComparison(
      {
        origins: [],
        happenings,
        actors: [
          { id: 'actor:guards', name: 'Vénfen Guards', kind: 'group', aliases: ['the Guards'], members: [], documents: 2, maybe: [] },
          { id: 'actor:mill', name: 'Mill Street', kind: 'place', aliases: [], members: [], documents: 1, maybe: [] },
        ],
        disputes: [
          {
            id: 'dispute:1',
            kind: 'dispute',
            about: 'occurrence',
            happening: 'happening:a',
            positions: [],
            question: 'Was the mill shelled?',
            why: 'They part.',
            rule: 'r',
          },
        ],
        links: [],
        effects: [],
      } satisfies Comparison,
      { documents: 2, decisions },
    )
  beforeAll(async () => {
    store = await openStore(fresh(), { create: true })
    const one = await store.saveDocument(newDocument('file:///old-mill.txt', 'Guards shelled the old mill near Vénfen.'))
    await store.saveDocument(newDocument('file:///ferry.txt', 'The mill stands. The old ferry does not run.'))
    await save(
      [
        happening('a', 3, ['Guards shelled the old mill near the ferry.', 'Guards shelled the old mill near the ferry.'], one.id),
        happening('b', 5, ['They shelled a mill that was old.'], one.id),
        happening('c', 1, ['The council met.'], one.id),
      ],
      0,
    )
  })
  afterAll(() => store.close())

  const told = async (words: string): Promise<readonly string[]> =>
    (await store.find(words)).happenings.items.map(({ id }) => id.replace('happening:', ''))

  test.each([
    ['mill', ['b', 'a']],
    ['mill ferry', ['a']],
    ['"old mill"', ['a']],
    ['mill -"old mill"', ['b']],
    ['mill -ferry', ['b']],
    ['coun*', ['c']],
    ['venfen', ['b', 'a', 'c']],
    ['shell met', ['c']],
    ['elsewhere', []],
    ['-mill', []],
    ['"', []],
  ])('happenings told with %j', async (words, ids) => {
    expect(await told(words)).toEqual(ids)
  })

  test('the other groups: texts with every mark, names, titles, disputes over what is told so', async () => {
    const found = await store.find('mill')
    expect(found.texts.items.map(({ number }) => number)).toEqual([1, 2])
    expect(found.texts.count).toBe(2)
    for (const { snippet, from, marks } of found.texts.items)
      expect(marks.map(({ start, end }) => snippet.slice(start - from, end - from).toLowerCase())).toEqual(['mill'])
    expect(found.actors.items.map(({ name }) => name)).toEqual(['Mill Street'])
    expect(found.documents.items.map(({ number }) => number)).toEqual([1])
    expect(found.disputes.items.map(({ id }) => id)).toEqual(['dispute:1'])
    expect((await store.find('mill', {}, { groups: ['texts'], most: 1 })).happenings.count).toBe(0)
  })

  test('what narrows leaves out names, and counts go on beyond what is shown', async () => {
    const found = await store.find('mill', { types: ['ASSAULT'] }, { most: 1 })
    expect([found.actors.count, found.documents.count]).toEqual([0, 0])
    expect([found.happenings.items.length, found.happenings.count]).toEqual([1, 2])
    expect((await store.find('mill', { types: ['AID'] })).happenings.count).toBe(0)
  })

  test('a new comparison is found by its own words', async () => {
    const { happenings } = await store.find('council')
    await save([{ ...happenings.items[0]!, accounts: [account(happenings.items[0]!.accounts[0]!.document, 'The senate met.')] }], 1)
    expect(await told('council')).toEqual([])
    expect(await told('senate')).toEqual(['c'])
    expect(await told('mill')).toEqual([])
  })
})
