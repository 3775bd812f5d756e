/** What people call things by: numbers, names, addresses, the beginning of an id. */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Failure } from '../model/failure.ts'
import type { CaseDocument, Store } from '../model/store.ts'

/** By id, number, address or path. Throws a Failure of kind not-found. */
export async function documentNamed(store: Store, name: string): Promise<CaseDocument> {
  for (const form of [name, resolve(name), pathToFileURL(resolve(name)).href]) {
    const found = await store.document(form)
    if (found) return found
  }
  throw new Failure('not-found', `There is no document ${quoted(name)} in this case; hearsay documents lists them.`)
}

/** Words of a user, short and harmless enough for a sentence. */
export const quoted = (words: string): string => {
  const plain = words.replaceAll(/[\p{C}]+/gu, ' ').trim()
  return `‘${plain.length > 80 ? `${plain.slice(0, 79)}…` : plain}’`
}
