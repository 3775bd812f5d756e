/** Decisions that leave the comparison as it is: a rating must not cost a comparison of the whole case. */
import type { Decision } from '../../model/decision.ts'

/** Whether all decisions after number `seq` are about notes, proposals, hypotheses and their evidence only; undoing and redoing such, too. */
export function leaveItAsItIs(log: readonly Decision[], seq: number): boolean {
  return log.filter((decision) => decision.seq > seq).every((decision) => leavesIt(decision, log))
}

function leavesIt({ action }: Decision, log: readonly Decision[]): boolean {
  if (action.kind === 'undo' || action.kind === 'redo')
    return log.filter(({ batch }) => batch === action.batch).every((one) => leavesIt(one, log))
  if (action.kind === 'accept' || action.kind === 'reject') return action.target.startsWith('evidence:')
  return ['note', 'hypothesis', 'withdraw', 'evidence', 'rate', 'propose', 'settle'].includes(action.kind)
}
