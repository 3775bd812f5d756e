/** The small case as an export sees it, and the whole text of a format. */
import { openCase } from '../../src/library/case.ts'
import { refresh } from '../../src/library/refresh.ts'
import type { Store } from '../../src/model/store.ts'
import { exportCase } from '../../src/serve/exports/export-case.ts'
import { formatNamed } from '../../src/serve/exports/formats.ts'
import { smallCase } from '../serve/small-case.ts'

export const AT = '2024-05-06T07:08:09.000Z'

export async function openedSmallCase(): Promise<{ readonly file: string; readonly store: Store }> {
  const file = await smallCase()
  const store = await openCase(file)
  await refresh(store)
  return { file, store }
}

export async function textOf(store: Store, name: string): Promise<string> {
  const format = formatNamed(name)
  if (format?.kind !== 'text') throw new Error(`${name} is no text format.`)
  const parts: string[] = []
  for await (const part of format.write(exportCase(store, {}, AT))) parts.push(part)
  return parts.join('')
}
