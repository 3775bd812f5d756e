import { expect, test } from 'vitest'
import { LARGEST_ORIGINAL } from '../../src/store/documents/originals.ts'
import { openStore } from '../../src/store/open.ts'
import { onBoth } from '../helpers/databases.ts'
import { newDocument } from '../helpers/readings.ts'

onBoth('Originals', (fresh) => {
  test('come back byte for byte; a document may have none, and one that is too large is not kept', async () => {
    const store = await openStore(fresh(), { create: true })
    try {
      const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 7919) % 256)
      const page = { mediaType: 'text/html; charset=utf-8', bytes }
      const first = await store.saveDocument({ ...newDocument('file:///a', 'Guards shelled the mill.'), original: page })
      const second = await store.saveDocument(newDocument('file:///b', 'Guards left.'))
      const large = { mediaType: 'text/plain', bytes: new Uint8Array(LARGEST_ORIGINAL + 1) }
      const third = await store.saveDocument({ ...newDocument('file:///c', 'Guards came back.'), original: large })
      const kept = await store.original(first.id)
      expect([kept?.mediaType, Buffer.from(kept!.bytes).equals(bytes)]).toEqual([page.mediaType, true])
      expect([await store.original(second.id), await store.original(third.id), await store.original('doc:none')]).toEqual([
        undefined,
        undefined,
        undefined,
      ])
      expect((await store.documents()).items.map(({ original }) => original)).toEqual([page.mediaType, undefined, undefined])
    } finally {
      await store.close()
    }
  })
})
