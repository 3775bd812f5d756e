/** What a decision, an undo or a redo came to, in one line and one hint. */
import type { DecidedAnswer } from '../answers/decision.ts'
import type { View } from '../commands/command.ts'
import { safe, wrapped } from '../page/ink.ts'

const DONE = { decided: 'Kept', undone: 'Undone', back: 'Brought back' } as const

const viewOf = (done: keyof typeof DONE): View<DecidedAnswer> => ({
  lines: ({ batch, says }, ink) => [
    ...wrapped(`${done === 'undone' ? ink.open(DONE[done]) : ink.good(DONE[done])}: ${safe(says)}`, ink, 2, 0),
    ink.quiet(done === 'undone' ? `hearsay redo ${batch} brings it back.` : `hearsay undo ${batch} takes it back.`),
  ],
})

export const decidedView = viewOf('decided')
export const undoneView = viewOf('undone')
export const broughtBackView = viewOf('back')
