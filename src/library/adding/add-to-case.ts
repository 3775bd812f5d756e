/** Opens a case, makes it where there is none, and adds to it. */

import { Failure } from '../../model/failure.ts'
import { isAddress, openCase } from '../case.ts'
import { addByJobs } from '../jobs/add-by-jobs.ts'
import { type AddOptions, add } from './add.ts'
import type { Summary } from './news.ts'

export interface CaseAddOptions extends AddOptions {
  /** Only asks for the reading; `hearsay worker` does it. For Postgres. */
  readonly queueOnly?: boolean
}

/** @param name a file, or a postgres:// URL */
export async function addToCase(name: string, asked: readonly string[], { queueOnly, ...options }: CaseAddOptions): Promise<Summary> {
  if (queueOnly && !isAddress(name)) throw new Failure('usage', 'Only a case on Postgres has workers that read from its queue.')
  const store = await openCase(name, { create: true })
  try {
    return isAddress(name)
      ? await addByJobs(name, store, asked, { ...options, ...(queueOnly && { queueOnly }) })
      : await add(store, asked, options)
  } finally {
    await store.close()
  }
}
