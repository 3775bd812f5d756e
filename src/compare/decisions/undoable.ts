/** What undo and redo take when they are asked without naming a batch. */
import type { Decision } from '../../model/decision.ts'
import { isToggle, standingOf } from './standing.ts'

/** The last batch of this person that stands and decides something; undos and redos are passed over, and so is what a program proposed. */
export function lastStanding(decisions: readonly Decision[], by: string): string | undefined {
  const standing = standingOf(decisions)
  return inOrder(decisions).findLast(
    (decision) => decision.by === by && !isToggle(decision) && !isOfProgram(decision) && standing.get(decision.batch)!.stands,
  )?.batch
}

/** The batch that this person undid last and that is still undone; a second redo takes the one undone before it. */
export function lastUndone(decisions: readonly Decision[], by: string): string | undefined {
  const content = new Set(decisions.filter((decision) => !isToggle(decision)).map(({ batch }) => batch))
  const undone = [...standingOf(decisions)].filter(([id, { stands, by: toggle }]) => !stands && content.has(id) && toggle?.by === by)
  return undone.toSorted(([, a], [, b]) => b.by!.seq - a.by!.seq)[0]?.[0]
}

const isOfProgram = ({ action }: Decision): boolean => action.kind === 'propose' && action.through !== undefined

const inOrder = (decisions: readonly Decision[]): readonly Decision[] => decisions.toSorted((a, b) => a.seq - b.seq)
