/** What happened when: how many happenings a month (or year, or day) as bars, then the list. */
import type { SummaryAnswer } from '../answers/happening.ts'
import type { View } from '../commands/command.ts'
import { type Ink, padded, wrapped } from '../page/ink.ts'
import { more } from './more.ts'
import { parties } from './parties.ts'
import { boxes, days, stateIn } from './words.ts'

interface Answer {
  readonly items: readonly SummaryAnswer[]
  readonly total?: number | undefined
  readonly next?: string | undefined
}

export const timelineView: View<Answer> = {
  given: { limit: 200 },
  lines: (answer, ink) => {
    const dated = answer.items.filter((item) => item.from ?? item.to)
    if (dated.length === 0) return ['Nothing here has a date; hearsay happenings lists what has none.']
    return [ink.title('When'), ...chart(dated, ink), '', ...list(dated, ink), ...more(answer, ink)]
  },
}

const begin = ({ from, to }: SummaryAnswer): string => (from ?? to ?? '').replace(/[~?%].*$/, '')

/** A bar for each year, month or day, whichever gives between a few and thirty. */
function chart(items: readonly SummaryAnswer[], ink: Ink): readonly string[] {
  const size = [10, 7, 4].find((length) => new Set(items.map((item) => begin(item).slice(0, length))).size <= 24) ?? 4
  const bars = [...Map.groupBy(items, (item) => begin(item).slice(0, size))].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const most = Math.max(...bars.map(([, of]) => of.length))
  const room = ink.width - size - 12
  return bars.map(([when, of]) => {
    const length = most <= room ? of.length : Math.max(1, Math.round((of.length / most) * room))
    const contested = Math.round((of.filter(({ state }) => state === 'contested' || state === 'denied').length / of.length) * length)
    return `  ${padded(when, size)}  ${ink.strong('█'.repeat(length - contested))}${ink.open('▒'.repeat(contested))} ${ink.quiet(String(of.length))}`
  })
}

function list(items: readonly SummaryAnswer[], ink: Ink): readonly string[] {
  const width = Math.min(23, Math.max(...items.map((item) => days(item).length)))
  let last = ''
  return items.flatMap((item) => {
    const when = days(item)
    const shown = when === last ? '' : when
    last = when
    const tail = `${ink.quiet(boxes(item.reports, item.origins))} ${item.state === 'asserted' ? '' : stateIn(ink, item.state)}`
    return wrapped(`${ink.quiet(padded(shown, width))}  ${parties(item, ink)}  ${tail}`, ink, width + 2, 0)
  })
}
