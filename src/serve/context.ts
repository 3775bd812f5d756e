/** What the doors give an operation: a case that is opened when it is needed, and who asks. */
import { userInfo } from 'node:os'
import type { News } from '../library/adding/news.ts'
import { caseName, openCase } from '../library/case.ts'
import { casesBeside } from '../library/cases.ts'
import { refresh } from '../library/refresh.ts'
import type { Store } from '../model/store.ts'
import type { Context } from './operation.ts'

export interface Where {
  /** File or postgres:// URL. */
  readonly case?: string
  readonly by?: string
  readonly progress?: (news: News) => void
}

export interface OpenContext extends Context {
  readonly close: () => Promise<void>
}

/** The case and the person that a command names by --case and --by. */
export const placeOf = (name: unknown, by: unknown): Where => ({
  ...(typeof name === 'string' && { case: name }),
  ...(typeof by === 'string' && { by }),
})

/** Nothing is opened before it is asked for. */
export function contextOf(where: Where): OpenContext {
  const name = caseName(where.case)
  let store: Promise<Store> | undefined
  const open = (): Promise<Store> => {
    store ??= openCase(name)
    return store
  }
  return {
    case: open,
    compared: comparing(open),
    cases: () => casesBeside(name),
    by: where.by || process.env.HEARSAY_USER || userName(),
    progress: where.progress ?? (() => undefined),
    close: async () => (await store?.catch(() => undefined))?.close(),
  }
}

/** Whoever asks gets a comparison that was begun after they asked, or was up to date then; one is made at a time. */
function comparing(open: () => Promise<Store>): () => Promise<Store> {
  let running: Promise<void> | undefined
  return async () => {
    const store = await open()
    await running?.catch(() => undefined)
    running ??= refresh(store).finally(() => {
      running = undefined
    })
    await running
    return store
  }
}

function userName(): string {
  try {
    return userInfo().username || 'somebody'
  } catch {
    return 'somebody'
  }
}
