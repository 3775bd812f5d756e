/** Everything that both panes show of a document, worked out once for each answer. */
import { useMemo } from 'react'
import type { Apparatus, Reading } from '../api/answers.ts'
import type { TextSearch } from './address.ts'
import type { Context } from './context.ts'
import { barsOf } from './model/bars.ts'
import { copiedIn } from './model/copied.ts'
import { type Entry, entriesOf } from './model/entries.ts'
import { preventedIn, tiesOf } from './model/links.ts'
import { marksOf } from './model/marks.ts'
import { notesOf } from './model/notes.ts'
import { blocksOf } from './model/paragraphs.ts'
import { speakersOf } from './model/speakers.ts'

interface Given {
  readonly reading: Reading
  readonly apparatus: Apparatus | undefined
  readonly search: TextSearch
  readonly over: (entries: readonly Entry[]) => readonly Entry[]
  readonly document: number
  readonly onChoose: (id: string) => void
}

export function useShown({ reading, apparatus, search, over, document, onChoose }: Given) {
  const speakers = useMemo(() => speakersOf(reading), [reading])
  const blocks = useMemo(() => blocksOf(reading), [reading])
  const read = useMemo(() => entriesOf(reading, apparatus), [reading, apparatus])
  const entries = useMemo(() => over(read), [over, read])
  const listed = useMemo(() => (search.copied ? entries : entries.filter(({ counted }) => counted)), [entries, search.copied])
  const ties = useMemo(() => tiesOf(reading, read), [reading, read])
  const bars = useMemo(() => barsOf(blocks, reading, read, speakers), [blocks, reading, read, speakers])
  const copied = useMemo(() => copiedIn(blocks, reading, apparatus), [blocks, reading, apparatus])
  const notes = useMemo(() => notesOf({ blocks, reading, entries: read, ties, bars, copied }), [blocks, reading, read, ties, bars, copied])
  const prevented = useMemo(() => preventedIn(ties), [ties])
  const { by = 'kind', causes = true, times = true } = search
  const marks = useMemo(() => marksOf(reading, listed, speakers, { by, causes, times }), [reading, listed, speakers, by, causes, times])
  const context: Context = useMemo(
    () => ({
      document,
      reading,
      speakers,
      ties,
      effects: reading.effects,
      actors: new Map(reading.actors.map(({ id, name }) => [id, name])),
      rules: new Map(apparatus?.rules.map(({ id, about }) => [id, about])),
      onChoose,
    }),
    [document, reading, speakers, ties, apparatus, onChoose],
  )
  return { entries, listed, context, source: { blocks, bars, copied, notes, marks, prevented } }
}
