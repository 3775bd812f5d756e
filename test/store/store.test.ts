import { expect, test } from 'vitest'
import { digestOf } from '../../src/compare/digest.ts'
import { closeLibrary, readText } from '../../src/library.ts'
import { documentId } from '../../src/model/document-id.ts'
import { openStore } from '../../src/store/open.ts'
import { collected } from '../helpers/collected.ts'
import { onBoth } from '../helpers/databases.ts'
import { actorOf, comparisonOf, disputeOf, happeningOf, newDocument } from '../helpers/readings.ts'

onBoth('A case', (fresh) => {
  test('is not made by asking', async () => {
    const name = fresh()
    await expect(openStore(name)).rejects.toThrow(/^There is no case at .+; 'hearsay add …' makes one\.$/)
    await (await openStore(name, { create: true })).close()
    const store = await openStore(name)
    expect((await store.documents()).items).toEqual([])
    await store.close()
  })

  test('is made once when two come at the same time', async () => {
    const name = fresh()
    const stores = await Promise.all([1, 2, 3].map(() => openStore(name, { create: true })))
    const saved = await Promise.all(stores.map((store, i) => store.saveDocument(newDocument(`file:///${i}`, `Guards shelled ${i}.`))))
    expect(saved.map(({ number }) => number).toSorted()).toEqual([1, 2, 3])
    for (const store of stores) await store.close()
  })

  test('gives a real reading back as it was', async () => {
    const store = await openStore(fresh(), { create: true })
    const text = 'Belgar troops shelled the town of Venfen on 12 May 2003, officials said.\n\nThe council of Venfen denied this.'
    const { reading } = await readText(text, 'report.txt', { layers: 'all' })
    const uri = 'file:///report.txt'
    const id = documentId(uri, reading.document.id)
    const digest = digestOf(reading)
    const saved = await store.saveDocument({ id, uri, reading, digest, fingerprint: new Uint8Array([9]), copies: [], sha256: 'aa' })
    expect(await store.reading(id)).toEqual(JSON.parse(JSON.stringify(reading)))
    expect(await store.text(id)).toBe(reading.text)
    expect(saved).toMatchObject({ number: 1, uri, events: reading.events.length, claims: reading.claims.length })
    expect(await collected(store.reports())).toEqual([{ document: id, number: 1, uri, digest: JSON.parse(JSON.stringify(digest)) }])
    expect((await collected(store.fingerprints()))[0]!.fingerprint).toEqual(expect.objectContaining({ 0: 9 }))
    await store.close()
    await closeLibrary()
  })

  test('keeps a document once, and finds it by id, number and uri', async () => {
    const store = await openStore(fresh(), { create: true })
    const document = newDocument('file:///a', 'Guards shelled the mill.', { title: 'The mill', published: '2003-05' })
    const first = await store.saveDocument(document)
    expect(await store.saveDocument(document)).toEqual(first)
    await store.saveDocument(newDocument('file:///a', 'Guards shelled the bridge.'))
    expect(await store.document('1')).toEqual(first)
    expect(await store.document(first.id)).toEqual(first)
    expect((await store.document('file:///a'))?.number).toBe(2)
    expect(await store.document('3')).toBeUndefined()
    expect(await store.has(first.id)).toBe(true)
    expect((await store.documents()).total).toBe(2)
    await store.close()
  })

  test('says how much of a document stands in another', async () => {
    const store = await openStore(fresh(), { create: true })
    const one = await store.saveDocument(newDocument('file:///one', 'Guards shelled the old mill.'))
    const made = newDocument('file:///two', 'Guards shelled the old mill. Nobody was there.')
    const copy = {
      document: made.id,
      start: 0,
      end: 28,
      copyOf: { document: one.id, start: 0, end: 28 },
      similarity: 1,
      because: 'order' as const,
    }
    const two = await store.saveDocument({ ...made, copies: [copy] })
    expect(two.copied).toEqual({ share: 5 / 8, of: one.id, number: 1 })
    expect(await store.copies()).toEqual([copy])
    await store.replaceCopies(two.id, [])
    expect((await store.document('2'))?.copied).toBeUndefined()
    expect(await store.copies()).toEqual([])
    await store.close()
  })

  test('pages through documents without missing one', async () => {
    const store = await openStore(fresh(), { create: true })
    for (let i = 1; i <= 7; i++) await store.saveDocument(newDocument(`file:///${i}`, `Guards shelled mill ${i}.`))
    const seen: number[] = []
    for (let after: string | undefined; ; ) {
      const { items, next } = await store.documents({ limit: 3, ...(after && { after }) })
      seen.push(...items.map(({ number }) => number))
      if (!next) break
      after = next
    }
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7])
    await expect(store.documents({ after: 'nonsense' })).rejects.toThrow(/is not a cursor/)
    await store.close()
  })

  test('keeps decisions in order, and lets none be changed', async () => {
    const store = await openStore(fresh(), { create: true })
    const note = { kind: 'note', target: 'actor:1', text: 'a namesake' } as const
    await store.decide('Ina', [note, { kind: 'accept', target: 'dispute:1' }])
    await Promise.all([1, 2, 3].map((i) => store.decide(`Analyst ${i}`, [{ kind: 'undo', batch: 'batch:1' }])))
    const log = await store.decisions()
    expect(log.map(({ seq, batch }) => `${seq} ${batch}`)).toEqual(['1 batch:1', '2 batch:1', '3 batch:3', '4 batch:4', '5 batch:5'])
    expect(log[0]).toMatchObject({ by: 'Ina', action: note })
    await expect(store.decide('Ina', [{ kind: 'note', target: '', text: 'x' }])).rejects.toThrow(/no decision/)
    expect((await store.basis()).now).toEqual({ documents: 0, decisions: 5 })
    await store.close()
  })

  test('gives each import to one process, and none twice', async () => {
    const name = fresh()
    const [a, b] = [await openStore(name, { create: true }), await openStore(name)]
    await a.enqueue(['u1', 'u2', 'u3', 'u4'], new Map([['u1', { publisher: 'The Ferry Post' }]]))
    const [first, second] = await Promise.all([a.waiting(2), b.waiting()])
    expect([...first, ...second].map(({ uri }) => uri).toSorted()).toEqual(['u1', 'u2', 'u3', 'u4'])
    expect([...first, ...second].find(({ uri }) => uri === 'u1')?.hints).toEqual({ publisher: 'The Ferry Post' })
    await a.mark({ uri: 'u1', state: 'done', document: 'doc:1' })
    await a.mark({ uri: 'u2', state: 'failed', reason: 'It is empty.' })
    await a.close()
    await b.close()
    const later = await openStore(name)
    await later.enqueue(['u1', 'u2', 'u5'])
    expect((await later.imports()).map(({ uri, state }) => `${uri} ${state}`)).toEqual([
      'u1 done',
      'u2 waiting',
      'u3 waiting',
      'u4 waiting',
      'u5 waiting',
    ])
    await later.close()
  })

  test('writes of a comparison what changed, and refuses an older one', async () => {
    const store = await openStore(fresh(), { create: true })
    const documents = [await store.saveDocument(newDocument('file:///a', 'Guards shelled the mill.'))]
    const of = (id: string, from: string) => happeningOf(documents, { id, source: 'Guards', target: 'Mill', from })
    const origin = { id: 'origin:1', name: 'Ferry Post', documents: [documents[0]!.id], passages: [] }
    const one = comparisonOf({ origins: [origin], happenings: [of('happening:a', '2003-05-01'), of('happening:b', '2003-06')] })
    expect(await store.saveComparison(one, { documents: 1, decisions: 0 })).toBe(true)
    const two = comparisonOf({
      origins: [origin],
      happenings: [of('happening:b', '2003-06'), of('happening:c', '2001'), of('happening:d', '2003-06-30')],
    })
    expect(await store.saveComparison(two, { documents: 1, decisions: 2 })).toBe(true)
    expect(await store.saveComparison(one, { documents: 1, decisions: 1 })).toBe(false)
    expect((await store.happenings()).items.map(({ id }) => id)).toEqual(['happening:c', 'happening:b', 'happening:d'])
    expect((await store.happenings()).total).toBe(3)
    expect(await store.happening('happening:b')).toEqual(two.happenings[0])
    expect(await store.happening('happening:a')).toBeUndefined()
    expect((await store.document('1'))?.origins).toEqual(['origin:1'])
    expect((await store.network()).items).toEqual([
      {
        source: 'actor:Guards',
        sourceName: 'actor:Guards',
        target: 'actor:Mill',
        targetName: 'actor:Mill',
        cooperation: 0,
        conflict: 3,
        origins: 3,
      },
    ])
    await store.close()
  })

  test('narrows by actor, type, voice, value, window, place and document', async () => {
    const store = await openStore(fresh(), { create: true })
    const [a, b] = [
      await store.saveDocument(newDocument('file:///a', 'Guards shelled the mill.')),
      await store.saveDocument(newDocument('file:///b', 'Guards shelled the bridge.')),
    ]
    const happenings = [
      happeningOf([a], { id: 'h:1', source: 'Guards', target: 'Mill', place: 'Venfen', from: '2003-05-12' }),
      happeningOf([a, b], {
        id: 'h:2',
        source: 'Guards',
        target: 'Bridge',
        from: '2003',
        voice: 'Oda Lind',
        value: 'CT-',
        state: 'contested',
      }),
      happeningOf([b], { id: 'h:3', type: 'AGREE', source: 'Mill', target: 'Guards', from: '2004-02-01', to: '2004-02-03' }),
      happeningOf([b], { id: 'h:4', type: 'AID', source: 'Bridge', target: 'Mill' }),
    ]
    const disputes = [disputeOf('d:1', 'h:1', 1), disputeOf('d:2', 'h:2', 4), disputeOf('d:3', 'h:3', 2, 'differs')]
    await store.saveComparison(
      comparisonOf({ happenings, disputes, actors: ['Guards', 'Mill', 'Bridge', 'Venfen'].map((name) => actorOf(name)) }),
      {
        documents: 2,
        decisions: 0,
      },
    )
    const ids = async (filter: Parameters<typeof store.timeline>[0]) => {
      const timeline = (await store.timeline(filter)).items.map(({ id }) => id)
      expect((await store.happenings(filter)).items.map(({ id }) => id)).toEqual(timeline)
      return timeline.join(' ')
    }
    expect(await ids({})).toBe('h:2 h:1 h:3 h:4')
    expect(await ids({ actor: 'actor:Bridge' })).toBe('h:2 h:4')
    expect(await ids({ source: 'actor:Guards' })).toBe('h:2 h:1')
    expect(await ids({ target: 'actor:Guards' })).toBe('h:3')
    expect(await ids({ source: 'actor:Guards', target: 'actor:Mill' })).toBe('h:1')
    expect(await ids({ source: 'actor:Guards', actor: 'actor:Bridge', document: a.id })).toBe('h:2')
    expect(await ids({ types: ['AGREE', 'AID'] })).toBe('h:3 h:4')
    expect(await ids({ voice: 'oda lind' })).toBe('h:2')
    expect(await ids({ voice: 'voice:Tessa Maur', types: ['ASSAULT'] })).toBe('h:1')
    expect(await ids({ values: ['CT-'] })).toBe('h:2')
    expect(await ids({ state: ['asserted'], actor: 'actor:Guards' })).toBe('h:1 h:3')
    expect(await ids({ from: '2003-05-13', to: '2003-05-20' })).toBe('h:2')
    expect(await ids({ from: '2004-02-03' })).toBe('h:3')
    expect(await ids({ to: '2003-05' })).toBe('h:2 h:1')
    expect(await ids({ place: 'Venfen' })).toBe('h:1')
    expect(await ids({ place: 'Nowhere' })).toBe('')
    expect(await ids({ document: b.id, from: '2000' })).toBe('h:2 h:3')
    expect((await store.disputes()).items.map(({ id }) => id)).toEqual(['d:2', 'd:3', 'd:1'])
    expect((await store.disputes({ kind: 'dispute' })).items.map(({ id }) => id)).toEqual(['d:2', 'd:1'])
    expect((await store.disputes({ actor: 'actor:Mill' })).items.map(({ id }) => id)).toEqual(['d:3', 'd:1'])
    expect((await store.actors({ name: 'mil' })).items.map(({ id }) => id)).toEqual(['actor:Mill'])
    const pages = [await store.timeline({}, { limit: 3 })]
    pages.push(await store.timeline({}, { limit: 3, after: pages[0]!.next! }))
    expect(pages.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(['h:2', 'h:1', 'h:3', 'h:4'])
    await expect(store.timeline({ from: 'soon' })).rejects.toThrow(/is not a date/)
    await store.close()
  })

  test('sums the network of any window as counting does', async () => {
    const store = await openStore(fresh(), { create: true })
    const documents = [await store.saveDocument(newDocument('file:///a', 'Guards shelled the mill.'))]
    const names = ['Guards', 'Mill', 'Bridge']
    const days = Array.from({ length: 150 }, (_, i) => new Date(Date.UTC(1999, 0, 1 + i * 23)).toISOString().slice(0, 10))
    const happenings = days.map((from, i) =>
      happeningOf(documents, {
        id: `h:${i}`,
        type: i % 4 ? 'ASSAULT' : 'AID',
        source: names[i % 3]!,
        target: names[(i + 1 + (i % 2)) % 3]!,
        from,
        state: i % 7 ? 'asserted' : 'denied',
      }),
    )
    await store.saveComparison(comparisonOf({ happenings }), { documents: 1, decisions: 0 })
    for (const [from, to] of [
      ['1999-01-01', '2008-06-30'],
      ['2001-03-15', '2001-03-20'],
      ['2001-03-15', '2004-11-02'],
      ['2000-02', '2000-02'],
      ['2002', '2003'],
    ] as const) {
      const first = `${from}-01-01`.slice(0, 10)
      const last = to.length === 4 ? `${to}-12-31` : to.length === 7 ? `${to}-29` : to
      const inside = happenings.filter((one) => one.state === 'asserted' && one.from! >= first && one.from! <= last)
      const conflict = inside.filter(({ type }) => type === 'ASSAULT').length
      const { items } = await store.network({ from, to })
      expect([from, items.reduce((sum, edge) => sum + edge.conflict, 0), items.reduce((sum, edge) => sum + edge.cooperation, 0)]).toEqual([
        from,
        conflict,
        inside.length - conflict,
      ])
      const of = inside.filter(({ actors }) => actors.some(({ actor }) => actor === 'actor:Mill')).length
      const some = await store.network({ from, to, actor: 'actor:Mill' })
      expect(some.items.reduce((sum, edge) => sum + edge.conflict + edge.cooperation, 0)).toBe(of)
    }
    await store.close()
  })
})
