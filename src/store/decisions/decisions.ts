/** The log of decisions: only ever added to. */

import { type Action, type Decision, DecisionSchema } from '../../model/decision.ts'
import { Failure } from '../../model/failure.ts'
import { take } from '../counters.ts'
import type { Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import type { DecisionRow } from '../schema.ts'

/** Adds actions as one batch, numbered without gaps. @throws Failure kind 'usage' for what is no action */
export async function decide(database: Database, by: string, actions: readonly Action[]): Promise<readonly Decision[]> {
  if (actions.length === 0) return []
  const at = new Date().toISOString()
  for (const action of actions) checked({ seq: 1, batch: 'batch:1', at, by, action })
  return database.write(async (tx) => {
    const first = await take(tx, 'decisions', actions.length)
    const decided = actions.map((action, i) => checked({ seq: first + i, batch: `batch:${first}`, at, by, action }))
    await insertRows(tx, database.kind, 'decisions', ['seq', 'batch', 'at', 'by_whom', 'action'], decided.map(rowOf))
    return decided
  })
}

export async function decisions({ read }: Database): Promise<readonly Decision[]> {
  const rows = await read.selectFrom('decisions').selectAll().orderBy('seq').execute()
  return rows.map(({ seq, batch, at, by_whom: by, action }) => ({ seq, batch, at, by, action: JSON.parse(action) as Action }))
}

function checked(decision: Decision): Decision {
  const { success, data, error } = DecisionSchema.safeParse(decision)
  if (success) return data
  const { path, message } = error.issues[0]!
  throw new Failure('usage', `This is no decision that can be kept: ${path.join('.') || 'it'} – ${message}.`)
}

const rowOf = ({ seq, batch, at, by, action }: Decision): DecisionRow => ({
  seq,
  batch,
  at,
  by_whom: by,
  action: JSON.stringify(action),
})
