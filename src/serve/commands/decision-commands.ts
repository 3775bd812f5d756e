/** The commands with which people decide: `decide`, `proposals`, `settle`, `decisions`, `undo`, `redo`, and `hypotheses` with what can be done to them. */
import { Command } from 'commander'
import { decisions } from '../operations/decisions.ts'
import { evidence } from '../operations/evidence.ts'
import { hypotheses } from '../operations/hypotheses.ts'
import { proposals } from '../operations/proposals.ts'
import { redo } from '../operations/redo.ts'
import { review } from '../operations/review.ts'
import { settle } from '../operations/settle.ts'
import { undo } from '../operations/undo.ts'
import { withdraw } from '../operations/withdraw.ts'
import { broughtBackView, decidedView, undoneView } from '../views/decided.ts'
import { decisionsView } from '../views/decisions.ts'
import { hypothesesView } from '../views/hypotheses.ts'
import { proposalsView } from '../views/proposals.ts'
import { reviewView } from '../views/review.ts'
import { commandOf } from './command.ts'
import { accept, apart, correct, join, label, merge, note, part, reject, rename, split } from './decide-forms.ts'
import { add, from, rate } from './hypothesis-forms.ts'

export const decisionCommands = (): readonly Command[] => [
  decideCommand(),
  commandOf(review, reviewView),
  commandOf(proposals, proposalsView),
  commandOf(settle, decidedView),
  commandOf(decisions, decisionsView),
  commandOf(undo, undoneView),
  commandOf(redo, broughtBackView),
  hypothesesCommand(),
]

const decideCommand = (): Command =>
  withParts(new Command('decide').description('Decide on what was read; every decision is kept with who and when, and can be undone.'), [
    commandOf(accept, decidedView),
    commandOf(reject, decidedView),
    commandOf(correct, decidedView),
    commandOf(note, decidedView),
    commandOf(label, decidedView),
    commandOf(merge, decidedView),
    commandOf(apart, decidedView),
    commandOf(split, decidedView),
    commandOf(rename, decidedView),
    commandOf(join, decidedView),
    commandOf(part, decidedView),
  ])

const hypothesesCommand = (): Command =>
  withParts(commandOf(hypotheses, hypothesesView), [
    commandOf(add, decidedView),
    commandOf(from, decidedView),
    commandOf(evidence, decidedView),
    withBareDashes(commandOf(rate, decidedView)),
    commandOf(withdraw, decidedView),
  ])

function withParts(command: Command, parts: readonly Command[]): Command {
  for (const one of parts) command.addCommand(one.exitOverride().configureHelp({ showGlobalOptions: true }))
  return command
}

/** `rate H1 E1 --`: what elsewhere ends the options is a rating here. */
function withBareDashes(command: Command): Command {
  return command.hook('preAction', () => {
    if (command.processedArgs[2] === undefined && wordsOf(command).includes('--')) command.processedArgs[2] = '--'
  })
}

/** All words of the command line. */
function wordsOf(command: Command): readonly unknown[] {
  let root = command
  while (root.parent) root = root.parent
  return 'rawArgs' in root && Array.isArray(root.rawArgs) ? root.rawArgs : []
}
