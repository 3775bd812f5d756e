import type { Action } from '../model/decision.ts'

/** Whether an action names what only a comparison has: an actor of the case, a happening, a dispute. */
export const namesTheCase = (action: Action): boolean =>
  action.kind !== 'label' && (!('target' in action) || /^(actor|happening|dispute):/.test(action.target))
