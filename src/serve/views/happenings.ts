/** Happenings as a dated list, with the weight of what stands behind each. */
import type { AccountAnswer, HappeningAnswer } from '../answers/happening.ts'
import type { View } from '../commands/command.ts'
import { cut, type Ink, padded, wrapped } from '../page/ink.ts'
import { more } from './more.ts'
import { parties } from './parties.ts'
import { quoteLine } from './quote.ts'
import { called, sayers } from './voices.ts'
import { boxes, days, stateIn, sure, weight } from './words.ts'

interface Answer {
  readonly items: readonly HappeningAnswer[]
  readonly total?: number | undefined
  readonly next?: string | undefined
}

export const happeningsView: View<Answer> = {
  options: { accounts: 'show every account under its happening' },
  lines: (answer, ink, { accounts }) => {
    if (answer.items.length === 0) return EMPTY
    const dates = Math.max(...answer.items.map((item) => days(item).length), 4)
    return [
      `${ink.title('What is said to have happened')}  ${ink.quiet('■ an independent origin  □ a report that adds none')}`,
      ...answer.items.flatMap((item) => [
        ...entry(item, ink, Math.min(dates, 23)),
        ...(accounts ? item.accounts.flatMap((account) => accountLines(account, ink)) : []),
      ]),
      ...more(answer, ink),
      ...(accounts ? [] : ['', ink.quiet('hearsay happening ID shows every account with its words; --accounts shows all of them here.')]),
    ]
  },
}

const EMPTY = ['Nothing is said to have happened that fits. hearsay happenings --all also lists what is only planned, asked for or feared.']

function entry(item: HappeningAnswer, ink: Ink, dates: number): readonly string[] {
  const head = `${ink.quiet(padded(cut(days(item), dates), dates))}  ${parties(item, ink)}`
  const tail = `${padded(boxes(item.reports, item.origins), 3)} ${weight(item.reports, item.origins)}   ${stateIn(ink, item.state)}  ${ink.quiet(item.id)}`
  return [...wrapped(head, ink, dates + 2, 0), `${' '.repeat(dates + 2)}${tail}`]
}

/** One account: who says so in which document, how sure, and the words. */
export function accountLines(account: AccountAnswer, ink: Ink, indent = 4): readonly string[] {
  const copied = account.independent ? '' : ink.quiet(' · adds no origin')
  const head = `${sure(ink, account.value, account.modality)} ${ink.quiet('—')} ${sayers(account.voices)} ${ink.quiet(`in ${called(account)}`)}${copied}`
  const quote = quoteLine({ quote: account.quote, at: account.sentence.start, trigger: account }, ink, ink.width - indent - 2)
  return [...wrapped(head, ink, indent + 2, indent), `${' '.repeat(indent + 2)}${quote}`]
}
