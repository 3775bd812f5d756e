/** What a document has in common with others: how much, how many words differ, and which. */
import type { View } from '../commands/command.ts'
import type { copies } from '../operations/copies.ts'
import { type Ink, safe, wrapped } from '../page/ink.ts'
import { count } from './words.ts'

type Answer = Awaited<ReturnType<typeof copies.run>>
type Shared = Answer['from'][number]

export const copiesView: View<Answer> = {
  lines: ({ from, to }, ink) => {
    if (from.length + to.length === 0) return ['No words of this document stand in another one.']
    return [...from.flatMap((one) => lines(one, 'from', ink)), ...to.flatMap((one) => lines(one, 'in', ink))]
  },
}

function lines({ number, title, words, changed, passages }: Shared, side: 'from' | 'in', ink: Ink): readonly string[] {
  const head = `${count(words, 'word')} ${side} ${ink.strong(`[${number}] ${safe(title)}`)}`
  const differs = changed === 0 ? 'word for word' : `${count(changed, 'word')} ${changed === 1 ? 'differs' : 'differ'}`
  const shown = passages.filter(({ edits }) => edits.some(({ kind }) => kind !== 'same'))
  return [`${head}, ${differs}`, ...shown.flatMap(({ edits }) => wrapped(marked(edits, ink), ink, 2)), '']
}

const marked = (edits: Shared['passages'][number]['edits'], ink: Ink): string =>
  edits
    .map(({ kind, text }) => {
      const words = safe(text)
      if (kind === 'same') return words.length > 90 ? `${words.slice(0, 40)} … ${words.slice(-40)}` : words
      return kind === 'added' ? ink.good(`[+${words}+]`) : ink.bad(`[-${words}-]`)
    })
    .filter(Boolean)
    .join(' ')
