import type { Command } from 'commander'
import { addCommand } from './add-command.ts'
import { codeCommand } from './code-command.ts'
import { workerCommand } from './worker-command.ts'

/** The commands that bring documents in. */
export const importCommands = (): readonly Command[] => [addCommand(), workerCommand(), codeCommand()]
