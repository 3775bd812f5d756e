import { described } from '../../library/decisions/described.ts'
import type { Decision } from '../../model/decision.ts'
import type { Store } from '../../model/store.ts'
import type { DecidedAnswer } from './decision.ts'

/** What was just decided, undone or brought back. */
export const decidedAnswer = async (store: Store, decisions: readonly Decision[], stands = true): Promise<DecidedAnswer> => ({
  batch: decisions[0]!.batch,
  stands,
  says: await described(store, decisions),
  decisions,
})
