/** Where accounts part: both sides with their voices and words; what only differs and what was revised stands apart. */
import type { DisputeAnswer } from '../answers/dispute.ts'
import type { View } from '../commands/command.ts'
import { type Ink, safe, wrapped } from '../page/ink.ts'
import { more } from './more.ts'
import { quoteLines } from './quote.ts'
import { where } from './voices.ts'
import { count } from './words.ts'

interface Answer {
  readonly items: readonly DisputeAnswer[]
  readonly total?: number | undefined
  readonly next?: string | undefined
}

export const disputesView: View<Answer> = {
  lines: (answer, ink) => {
    if (answer.items.length === 0) return EMPTY
    const parts = SECTIONS.flatMap(([kind, title, note]) => {
      const items = answer.items.filter((item) => item.kind === kind)
      if (items.length === 0) return []
      return [['', `${ink.title(title)}  ${ink.quiet(note)}`, ...items.flatMap((item) => ['', ...disputeLines(item, ink)])]]
    })
    return [...parts.flat().slice(1), ...more(answer, ink)]
  },
}

const EMPTY = ['No accounts part here. A dispute needs two voices that each assert what cannot both hold of one happening.']

const SECTIONS = [
  ['dispute', 'Disputed', 'two voices assert what cannot both hold'],
  ['differs', 'Differs', 'only date, place or scope part: no dispute'],
  ['revised', 'Revised', 'a voice changed what it said: no dispute'],
] as const

const ABOUT: Readonly<Record<string, string>> = {
  occurrence: 'Whether it happened',
  source: 'Who did it',
  target: 'To whom it was done',
  time: 'When it happened',
  place: 'Where it happened',
  number: 'How many',
  cause: 'What caused it',
  motive: 'Why it was done',
}

/** One dispute: what about, and each side under the other. */
export const disputeLines = (item: DisputeAnswer, ink: Ink): readonly string[] => [
  ...wrapped(`${ink.strong(safe(item.question))} ${ink.open(ABOUT[item.about] ?? item.about)}  ${ink.quiet(item.id)}`, ink, 2, 0),
  ...(item.kind === 'dispute' ? [] : wrapped(ink.quiet(safe(item.why)), ink, 2)),
  ...item.positions.flatMap((position) => [...sideHead(position, ink), ...sideQuotes(position, ink)]),
]

type Side = DisputeAnswer['positions'][number]

const sideHead = ({ value, voices, origins }: Side, ink: Ink): readonly string[] =>
  wrapped(
    `${ink.title(safe(value))} ${ink.quiet('—')} ${ink.strong(voices.map(safe).join(', '))} ${ink.quiet(`(${count(origins, 'origin')})`)}`,
    ink,
    4,
    2,
  )

/** The same words once, with every document that has them. */
function sideQuotes({ quotes, voices }: Side, ink: Ink): readonly string[] {
  return [...Map.groupBy(quotes, ({ quote }) => quote).values()].flatMap((same) => {
    const [first] = same
    if (!first) return []
    const who = voices.length > 1 ? `${[...new Set(same.map(({ voice }) => safe(voice)))].join(', ')} ` : ''
    const source = wrapped(ink.quiet(`${who}${where(first.voice, same)}`), ink, 6)
    return [...quoteLines({ quote: first.quote, at: first.start, trigger: first.trigger }, ink, 4), ...source]
  })
}
