/** What `hearsay open` prints: the case at a glance; where there is none, the sample is made one. */
import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addToCase } from '../../library/adding/add-to-case.ts'
import { caseName, isAddress } from '../../library/case.ts'
import { write } from '../ask.ts'
import { contextOf, type Where } from '../context.ts'
import { said } from '../importing/said.ts'
import { overview } from '../operations/overview.ts'
import { overviewView } from '../views/overview.ts'
import { terminalInk } from './command.ts'

const SAMPLE = fileURLToPath(new URL('../../../examples/basra-2008', import.meta.url))

export async function firstLook(where: Where): Promise<void> {
  const name = caseName(where.case)
  if (!isAddress(name) && !existsSync(name)) await makeSample(name)
  const context = contextOf(where)
  try {
    const lines = overviewView.lines(await overview.run(overview.input.parse({}), context), terminalInk(), {})
    await write(`${lines.join('\n')}\n`)
  } finally {
    await context.close()
  }
}

async function makeSample(name: string): Promise<void> {
  const ink = terminalInk()
  await write(`There is no case ${name} yet; the sample ${relative(process.cwd(), SAMPLE) || '.'} becomes one.\n\n`)
  await addToCase(name, [SAMPLE], {
    tell: (news) => {
      for (const line of said(news, ink)) process.stdout.write(`${line}\n`)
    },
  })
  await write('\n')
}
