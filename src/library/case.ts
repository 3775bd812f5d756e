/** Where a case is kept, and how it is opened. */
import type { Store } from '../model/store.ts'
import { openStore } from '../store/open.ts'

export interface CaseOptions {
  /** Makes the file or the schema where there is none; otherwise a case that is not there is a Failure of kind not-found. */
  readonly create?: boolean
}

/** What was asked for, else HEARSAY_CASE, else the file hearsay.db in the current folder. */
export const caseName = (asked?: string): string => asked || process.env.HEARSAY_CASE || 'hearsay.db'

/** Whether the name is one of a database server rather than of a file. */
export const isAddress = (name: string): boolean => /^postgres(ql)?:\/\//.test(name)

/** Opens a case by file name or postgres:// URL. Throws a Failure with one sentence. */
export const openCase = (name: string = caseName(), options: CaseOptions = {}): Promise<Store> => openStore(name, options)
