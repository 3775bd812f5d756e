import type { Command } from 'commander'
import { addCommand } from './add-command.ts'
import { codeCommand } from './code-command.ts'

/** The commands that bring documents in. */
export const importCommands = (): readonly Command[] => [addCommand(), codeCommand()]
