/** Adds to a case in this process and keeps what was told. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type AddOptions, add } from '../../src/library/adding/add.ts'
import type { Added, Failed, News, Summary } from '../../src/library/adding/news.ts'
import { openCase } from '../../src/library/case.ts'
import { type Crew, crew } from '../../src/library/crew/crew.ts'
import type { CaseDocument, Store } from '../../src/model/store.ts'

export interface Adding {
  readonly summary: Summary
  readonly news: readonly News[]
  readonly added: readonly Added[]
  readonly failed: readonly Failed[]
}

let kept: Crew | undefined

/** The threads that all of a file's imports share; end them in an `afterAll`. */
export const sharedCrew = (): Crew => {
  kept ??= crew(2)
  return kept
}

/** With the shared threads, unless `threads` are asked for. */
export async function adding(store: Store, asked: readonly string[], options: AddOptions = {}): Promise<Adding> {
  const news: News[] = []
  const summary = await add(store, asked, {
    ...(options.threads === undefined && { crew: sharedCrew() }),
    ...options,
    tell: (one) => {
      news.push(one)
      options.tell?.(one)
    },
  })
  return {
    summary,
    news,
    added: news.filter((one) => one.event === 'added'),
    failed: news.filter((one) => one.event === 'failed'),
  }
}

export const newCase = (): Promise<Store> => openCase(join(mkdtempSync(join(tmpdir(), 'hearsay-case-')), 'case.db'), { create: true })

/** A new folder with these files; names may lie in folders of it. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-files-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** All documents of a case in the order of their numbers. */
export async function documentsIn(store: Store): Promise<readonly CaseDocument[]> {
  const { items } = await store.documents({ limit: 1000 })
  return items
}
