/** Actions as people ask for them become ones that can be kept. */
import { type Action, ActionSchema } from '../../model/decision.ts'
import { Failure } from '../../model/failure.ts'
import type { Store } from '../../model/store.ts'
import { resolved } from './resolved.ts'

/** Checked, their targets looked up and anchored, in their order. Throws a Failure for the first that is none or has no target. */
export async function prepared(store: Store, actions: readonly Action[]): Promise<readonly Action[]> {
  const whole: Action[] = []
  for (const action of actions) whole.push(...(await resolved(store, checked(action))))
  return whole
}

/** Dates as days, months or years, or EDTF with a mark of doubt; X for what is not known. */
const EDTF = /^[\dX]{4}(-[\dX]{2}(-[\dX]{2})?)?[?~%]?$/

function checked(action: Action): Action {
  const parsed = ActionSchema.safeParse(action)
  if (!parsed.success) throw new Failure('usage', `This is no decision: ${parsed.error.issues[0]!.message}.`)
  const dates = action.kind === 'correct' ? [action.change.from, action.change.to].filter((date) => date !== undefined) : []
  const wrong = dates.find((date) => !EDTF.test(date))
  if (wrong !== undefined) throw new Failure('usage', `‘${wrong}’ is no date; one looks like 2014, 2014-03 or 2014-03-04.`)
  return parsed.data
}
