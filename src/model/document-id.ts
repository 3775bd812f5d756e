import { createHash } from 'node:crypto'

/**
 * The id of a document in a case: one address with one text. The same text at another address is a document of its own (and a
 * copy), another text at the same address too.
 * @param text id of the text as the reading gives it, `sha256:…`
 */
export const documentId = (uri: string, text: string): string =>
  `doc:${createHash('sha256').update(`${uri}\n${text}`).digest('hex').slice(0, 24)}`
