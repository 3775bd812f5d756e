/** Origins with who copied whom, and what the copies changed. */
import type { OriginAnswer } from '../answers/origin.ts'
import type { View } from '../commands/command.ts'
import { cut, type Ink, safe, wrapped } from '../page/ink.ts'
import { more } from './more.ts'
import { called } from './voices.ts'
import { count } from './words.ts'

interface Answer {
  readonly items: readonly OriginAnswer[]
  readonly total?: number | undefined
  readonly next?: string | undefined
}

export const originsView: View<Answer> = {
  given: { edits: true },
  lines: (answer, ink) => {
    if (answer.items.length === 0) return EMPTY
    const documents = new Set(answer.items.flatMap((item) => item.documents)).size
    const head = `${count(answer.total ?? answer.items.length, 'independent origin')} behind ${count(documents, 'document')}`
    return [ink.title(head), ...answer.items.flatMap((item) => ['', ...originLines(item, ink)]), ...more(answer, ink)]
  },
}

const EMPTY = ['No documents, no origins. hearsay add FOLDER puts documents into the case.']

type Passage = OriginAnswer['passages'][number]
type Member = OriginAnswer['members'][number]

function originLines(item: OriginAnswer, ink: Ink): readonly string[] {
  const weight =
    item.documents.length > 1 ? `■${'□'.repeat(Math.min(5, item.documents.length - 1))} ${count(item.documents.length, 'document')}` : '■'
  const nameOf = (id: string): string => called(item.members.find(({ document }) => document === id) ?? { number: 0, title: id })
  return [
    `${ink.strong(cut(safe(item.name), ink.width - 24))}  ${weight}  ${ink.quiet(item.id)}`,
    ...item.members.flatMap((member) =>
      memberLines(
        member,
        item.passages.filter(({ document }) => document === member.document),
        nameOf,
        ink,
      ),
    ),
  ]
}

function memberLines(member: Member, passages: readonly Passage[], nameOf: (id: string) => string, ink: Ink): readonly string[] {
  const copies = passages.filter(({ copyOf }) => copyOf)
  const from = Map.groupBy(copies, ({ copyOf }) => copyOf!.document)
  return [
    `  ${cut(called(member), ink.width - 2)}`,
    ...[...from].flatMap(([original, parts]) => [
      ink.quiet(`    ${count(parts.length, 'passage')} from ${cut(nameOf(original), ink.width - 30)}, ${alike(parts)}`),
      ...parts.flatMap((part) => editLines(part, ink)),
    ]),
  ]
}

function alike(parts: readonly Passage[]): string {
  const least = Math.min(...parts.map(({ similarity = 1 }) => similarity))
  return least === 1 ? 'word for word' : `${Math.floor(least * 100)} % alike`
}

/** What a copy changed, with a few words on either side; nothing where only white space differs. */
function editLines({ edits = [] }: Passage, ink: Ink): readonly string[] {
  const told = edits.map((edit) => (edit.text.trim() ? edit : { kind: 'same' as const, text: ' ' }))
  if (told.every(({ kind }) => kind === 'same')) return []
  const shown = told.map(({ kind, text }, i) => {
    if (kind === 'removed') return marked(text, (words) => ink.bad(`[−${words}−]`))
    if (kind === 'added') return marked(text, (words) => ink.good(`{+${words}+}`))
    return around(text, i === 0, i === told.length - 1)
  })
  return wrapped(shown.join('').replaceAll(/ {2,}/g, ' ').trim(), ink, 6)
}

/** Spaces stay outside of the marks. */
const marked = (text: string, mark: (words: string) => string): string =>
  `${/^\s/.test(text) ? ' ' : ''}${mark(safe(text))}${/\s$/.test(text) ? ' ' : ''}`

const NEAR = 5

/** The words of an unchanged run that stand next to a change. */
function around(text: string, first: boolean, last: boolean): string {
  const words = safe(`|${text}|`).slice(1, -1).split(' ')
  if (words.length <= NEAR * 2) return words.join(' ')
  if (first) return `…${words.slice(-NEAR).join(' ')}`
  if (last) return `${words.slice(0, NEAR).join(' ')}…`
  return `${words.slice(0, NEAR).join(' ')} … ${words.slice(-NEAR).join(' ')}`
}
