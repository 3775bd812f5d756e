import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { pack, packText } from '../../src/store/blob.ts'
import type { Database } from '../../src/store/database.ts'
import { migrate } from '../../src/store/migrate.ts'
import { migrations } from '../../src/store/migrations/migrations.ts'
import { openDatabase, openStore } from '../../src/store/open.ts'
import { onBoth } from '../helpers/databases.ts'
import { happeningOf, newDocument } from '../helpers/readings.ts'

const TEXT = 'Guards shelled the mill.'
const document = newDocument('file:///a', TEXT)
const happening = happeningOf([], { id: 'happening:1', source: 'Guards', target: 'Mill', from: '2003-05-12' })

/** Rows as the version of that time had them: what later versions add is not there yet. */
async function fill({ write, kind }: Database, version: number): Promise<void> {
  const { accounts, ...told } = happening
  const { text, ...rest } = document.reading
  await write(async (tx) => {
    await sql`update counters set value = 1 where name = 'documents'`.execute(tx)
    await sql`insert into documents (number, id, uri, language, added, sha256, words, events, claims)
      values (1, ${document.id}, ${document.uri}, 'en', '2026-01-01T00:00:00Z', 'aa', 4, 1, 1)`.execute(tx)
    await sql`insert into texts (number, text, reading) values (1, ${packText(text)}, ${pack(rest)})`.execute(tx)
    await sql`insert into digests (number, digest, fingerprint) values (1, ${pack(document.digest)}, ${new Uint8Array([1])})`.execute(tx)
    if (kind === 'sqlite') await sql`insert into search (rowid, words) values (1, 'guards shelled the mill')`.execute(tx)
    else
      await sql`insert into search (number, words, loose) values (1, '''guards'':1 ''shelled'':2 ''the'':3 ''mill'':4', false)`.execute(tx)
    if (version < 2) return
    await sql`insert into happenings (n, id, hash, type, state, span, from_day, to_day, data, accounts)
      values (1, 'happening:1', 'x', 'ASSAULT', 'asserted', 0, 12184, 12184, ${JSON.stringify(told)}, ${pack(accounts)})`.execute(tx)
    for (const [actor, source] of [
      ['actor:Guards', 1],
      ['actor:Mill', 0],
    ] as const)
      await sql`insert into participants (actor, from_day, happening, to_day, type, state, source, target, place)
        values (${actor}, 12184, 1, 12184, 'ASSAULT', 'asserted', ${source}, ${1 - source}, 0)`.execute(tx)
    await sql`insert into actors (n, id, hash, rank, names, data) values (1, 'actor:Guards', 'x', -1, '\nguards\n', '{"name":"Guards"}')`.execute(
      tx,
    )
    if (version < 4) return
    await sql`update counters set value = 1 where name = 'decisions'`.execute(tx)
    await sql`insert into decisions (seq, batch, at, by_whom, action) values (1, 'batch:1', '2026-01-01T00:00:00Z', 'Ina', '{"kind":"accept","target":"x"}')`.execute(
      tx,
    )
  })
}

onBoth('A case of an earlier version', (fresh) => {
  test.each(migrations.map((_, i) => i + 1))('version %i keeps its rows and takes new ones', async (version) => {
    const name = fresh()
    const database = await openDatabase(name, { create: true })
    await migrate(database, version)
    await fill(database, version)
    await database.close()
    const store = await openStore(name)
    expect(await store.reading(document.id)).toEqual(JSON.parse(JSON.stringify(document.reading)))
    expect((await store.search('mill')).items.map(({ number }) => number)).toEqual([1])
    expect((await store.timeline({ from: '2003', to: '2003' })).items.length).toBe(version < 2 ? 0 : 1)
    expect(await store.happening('happening:1')).toEqual(version < 2 ? undefined : happening)
    const edge = { source: 'actor:Guards', sourceName: 'Guards', target: 'actor:Mill', conflict: 1, cooperation: 0, origins: 1 }
    if (version >= 2 && version < 5)
      for (const filter of [{}, { from: '2003-05', to: '2003-05' }, { from: '2003', to: '2003' }, { from: '2003-05-12', to: '2003-05-12' }])
        expect((await store.network(filter)).items).toMatchObject([edge])
    expect((await store.decisions()).length).toBe(version < 4 ? 0 : 1)
    expect((await store.saveDocument(newDocument('file:///b', 'Guards left.'))).number).toBe(2)
    expect((await store.decide('Ina', [{ kind: 'accept', target: 'y' }]))[0]!.seq).toBe(version < 4 ? 1 : 2)
    await store.close()
  })
})
