/** `hearsay doctor`: what works on this machine. */
import { Command } from 'commander'
import { caseName } from '../../library/case.ts'
import { doctor, type Finding } from '../../library/doctor.ts'
import { Failure } from '../../model/failure.ts'
import { write } from '../ask.ts'
import { safe, wrapped } from '../page/ink.ts'
import { terminalInk } from './command.ts'

const SIGNS: Readonly<Record<Finding['state'], string>> = { well: '✓', 'worth knowing': '·', broken: '✗' }

export const doctorCommand = (): Command =>
  new Command('doctor')
    .description('Look whether everything works on this machine: reading, keeping, the case, room, the workbench.')
    .option('--json', 'print what was found as JSON')
    .action(async (_: unknown, command: Command) => {
      const { case: name, json } = command.optsWithGlobals<{ readonly case?: string; readonly json?: boolean }>()
      const all: Finding[] = []
      const ink = terminalInk()
      for await (const finding of doctor(caseName(name))) {
        all.push(finding)
        if (!json)
          await write(`${wrapped(`${SIGNS[finding.state]} ${ink.strong(finding.what)}  ${safe(finding.says)}`, ink, 4, 0).join('\n')}\n`)
      }
      if (json) await write(`${JSON.stringify(all, null, 2)}\n`)
      const broken = all.filter(({ state }) => state === 'broken').length
      if (broken > 0) throw new Failure('internal', `${broken} of ${all.length} do not work.`)
    })
