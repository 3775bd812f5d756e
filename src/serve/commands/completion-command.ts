import { Command } from 'commander'
import { write } from '../ask.ts'
import { completion, SHELLS, type Shell } from './shells.ts'

/** `hearsay completion bash`: what a shell needs to complete commands and options. */
export const completionCommand = (): Command =>
  new Command('completion')
    .description('Print completion for a shell.')
    .addArgument(new Command().createArgument('<shell>', 'the shell').choices(SHELLS))
    .action(async (shell: Shell, _: unknown, command: Command) => {
      await write(completion(shell, command.parent!))
    })
