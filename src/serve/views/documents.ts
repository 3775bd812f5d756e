/** Documents as a table: number, date, title, size, and what is copied. */
import type { DocumentAnswer } from '../answers/document.ts'
import { labelOf } from '../answers/labels.ts'
import type { View } from '../commands/command.ts'
import { cut, type Ink, padded, safe } from '../page/ink.ts'
import { more } from './more.ts'
import { count } from './words.ts'

interface Answer {
  readonly items: readonly DocumentAnswer[]
  readonly total?: number | undefined
  readonly next?: string | undefined
}

export const documentsView: View<Answer> = {
  lines: (answer, ink) => {
    if (answer.items.length === 0) return EMPTY
    const number = Math.max(...answer.items.map((item) => String(item.number).length)) + 2
    const date = Math.max(...answer.items.map((item) => (item.published ?? '').length), 4)
    return [
      ink.title(count(answer.total ?? answer.items.length, 'document')),
      ...answer.items.flatMap((item) => row(item, ink, number, date)),
      ...more(answer, ink),
      '',
      ink.quiet('hearsay reading NUMBER shows one by itself.'),
    ]
  },
}

const EMPTY = ['This case has no documents yet. hearsay add FOLDER puts in all of a folder; a file or a web address does as well.']

function row(item: DocumentAnswer, ink: Ink, number: number, date: number): readonly string[] {
  const indent = number + date + 4
  const by = [item.publisher, item.byline].filter(Boolean).map((words) => safe(words!))
  const facts = [...by, count(item.words, 'word'), count(item.events, 'event'), count(item.claims, 'claim')].join(' · ')
  const head = `${padded(`[${item.number}]`, number)}  ${ink.quiet(padded(item.published ?? '–', date))}  `
  return [
    `${head}${ink.strong(cut(safe(labelOf(item).title), ink.width - indent))}`,
    `${' '.repeat(indent)}${ink.quiet(cut(facts, ink.width - indent))}`,
    ...(item.copied && item.copied.share >= 0.005
      ? [`${' '.repeat(indent)}${ink.open(`${Math.round(item.copied.share * 100)} % of document ${item.copied.number}`)}`]
      : []),
  ]
}
