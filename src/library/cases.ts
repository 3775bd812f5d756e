import { open, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Store } from '../model/store.ts'
import { isAddress, openCase } from './case.ts'

/** The case that is in use, and the other case files in its folder, in the order of their names. */
export async function casesBeside(name: string): Promise<readonly string[]> {
  if (isAddress(name)) return [name]
  const folder = dirname(name)
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.db')).map((file) => join(folder, file))
  return [...new Set([...files, join(name)])].toSorted()
}

/** Opens a case for a moment; nothing for what is no case. */
export async function glance<T>(name: string, ask: (store: Store) => Promise<T>): Promise<T | undefined> {
  if (!isAddress(name) && !(await looksLikeDatabase(name))) return undefined
  const store = await openCase(name).catch(() => undefined)
  try {
    return store && (await ask(store))
  } finally {
    await store?.close()
  }
}

/** The file begins as SQLite's file format says. */
async function looksLikeDatabase(file: string): Promise<boolean> {
  const handle = await open(file).catch(() => undefined)
  try {
    const { buffer, bytesRead } = (await handle?.read(Buffer.alloc(16), 0, 16, 0)) ?? { buffer: Buffer.alloc(0), bytesRead: 0 }
    return bytesRead === 16 && buffer.toString('latin1').startsWith('SQLite format 3')
  } finally {
    await handle?.close()
  }
}
