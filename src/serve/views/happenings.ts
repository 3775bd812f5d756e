/** Happenings as a dated list, with the weight of what stands behind each. */
import stringWidth from 'string-width'
import type { HappeningAnswer } from '../answers/happening.ts'
import type { View } from '../commands/command.ts'
import { cut, type Ink, padded, wrapped } from '../page/ink.ts'
import { accountLines } from './accounts.ts'
import { more } from './more.ts'
import { parties } from './parties.ts'
import { boxes, days, stateIn, weight } from './words.ts'

interface Answer {
  readonly items: readonly HappeningAnswer[]
  readonly total?: number | undefined
  readonly next?: string | undefined
}

export const happeningsView: View<Answer> = {
  options: { accounts: 'show every account under its happening' },
  lines: (answer, ink, { accounts }) => {
    if (answer.items.length === 0) return EMPTY
    const dates = Math.min(23, Math.max(...answer.items.map((item) => days(item).length), 4))
    return [
      `${ink.title('What is said to have happened')}  ${ink.quiet('■ an origin  □ a report that adds none')}`,
      ...answer.items.flatMap((item) => [...entry(item, ink, dates), ...(accounts ? accountLines(item.accounts, ink, dates + 2) : [])]),
      ...more(answer, ink),
      ...(accounts ? [] : ['', ink.quiet('hearsay happening ID shows every account with its words; --accounts shows all of them here.')]),
    ]
  },
}

const EMPTY = ['Nothing is said to have happened that fits. hearsay happenings --all also lists what is only planned, asked for or feared.']

/** On one line where it fits. */
function entry(item: HappeningAnswer, ink: Ink, dates: number): readonly string[] {
  const indent = dates + 2
  const head = `${ink.quiet(padded(cut(days(item) || '–', dates), dates))}  ${parties(item, ink)}`
  const weighed = `${boxes(item.reports, item.origins)} ${weight(item.reports, item.origins)}`.trimStart()
  const tail = `${weighed}   ${stateIn(ink, item.state)}  ${ink.quiet(item.id)}`
  const line = `${head}   ${tail}`
  return stringWidth(line) <= ink.width ? [line] : [...wrapped(head, ink, indent, 0), `${' '.repeat(indent)}${tail}`]
}
