import { createHash } from 'node:crypto'

/**
 * The id of a document in a case: where it came from and what it says. The same text from another address is another document;
 * another text from the same address too. `readingId` is `reading.document.id`.
 */
export const documentId = (uri: string, readingId: string): string =>
  `doc:${createHash('sha256').update(`${uri}\0${readingId}`).digest('hex').slice(0, 16)}`
