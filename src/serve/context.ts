/** What the command line gives an operation: a case that is opened when it is needed, and who asks. */
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
  /** Whether a case that is not there is made. */
  readonly create?: boolean
  readonly progress?: (news: News) => void
  readonly signal?: AbortSignal
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
  let compared: Promise<Store> | undefined
  const open = (): Promise<Store> => {
    store ??= openCase(name, { create: where.create === true })
    return store
  }
  return {
    case: open,
    compared: () => {
      compared ??= open().then(async (opened) => {
        await refresh(opened)
        return opened
      })
      return compared
    },
    cases: () => casesBeside(name),
    by: where.by || process.env.HEARSAY_USER || userName(),
    progress: where.progress ?? (() => undefined),
    ...(where.signal && { signal: where.signal }),
    close: async () => (await store?.catch(() => undefined))?.close(),
  }
}

function userName(): string {
  try {
    return userInfo().username || 'somebody'
  } catch {
    return 'somebody'
  }
}
