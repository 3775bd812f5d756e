/** Where news go when there is no bar: a line a document, or JSON. */
import type { News } from '../../library/adding/news.ts'
import { terminalInk } from '../commands/command.ts'
import { inkFor } from '../page/ink.ts'
import { bar, type Screen } from './bar.ts'
import { said } from './said.ts'

/** JSON on standard output where it is asked for; a bar on a terminal; else lines. */
export function screenFor(json: boolean): Screen {
  if (json) return events()
  return fewSkips(process.stderr.isTTY ? bar(inkFor(process.stderr.columns ?? 100, !process.env.NO_COLOR)) : lines())
}

const MOST_SKIPS = 20

/** A folder may hold thousands of things that are no documents: the first ones are told. */
function fewSkips(screen: Screen): Screen {
  let skips = 0
  return {
    ...screen,
    tell(news) {
      if (news.event !== 'skipped' || ++skips <= MOST_SKIPS) screen.tell(news)
      if (news.event === 'skipped' && skips === MOST_SKIPS + 1) screen.say('   –  and more, which --json lists.')
    },
  }
}

/** A line a document on standard output; failures and what is passed over on standard error. */
export function lines(): Screen {
  const ink = terminalInk()
  const tell = (news: News): void => {
    const to = news.event === 'failed' || news.event === 'skipped' ? process.stderr : process.stdout
    for (const line of said(news, ink)) to.write(`${line}\n`)
  }
  return { tell, say: (line) => process.stderr.write(`${line}\n`), close: () => undefined }
}

/** One event a line. */
export const events = (): Screen => ({
  tell: (news) => void process.stdout.write(`${JSON.stringify(news)}\n`),
  say: () => undefined,
  close: () => undefined,
})
