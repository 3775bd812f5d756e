/** From anywhere to anything: views, documents, actors, happenings, disputes, and the deeds of the page. */
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { happeningTitle } from '../../model/happening-title.ts'
import type { Found } from '../api/answers.ts'
import { useAnswer } from '../api/use.ts'
import { Caps } from '../keys/caps.tsx'
import { type Key, useAllKeys } from '../keys/keys.tsx'
import { Combobox, type Option, type OptionGroup } from '../parts/combobox.tsx'
import { betweenWords } from '../parts/dates.ts'
import { plural } from '../parts/origins.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { growing } from '../search/asked.ts'
import { commandsFor } from './commands.ts'
import { useExports } from './use-exports.ts'

interface Props {
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
}

export default function Palette({ open, onOpen }: Props) {
  return (
    <Sheet open={open} onOpen={onOpen} title="Go to, or do">
      <Anything onDone={() => onOpen(false)} />
    </Sheet>
  )
}

/** Milliseconds after the last letter. */
const PAUSE = 120

function Anything({ onDone }: { readonly onDone: () => void }) {
  const [words, setWords] = useState('')
  const asked = usePaused(words.trim(), PAUSE)
  const keys = useAllKeys()
  const { page, views, everywhere } = commandsFor(keys, words)
  const found = useAnswer<Found>('/find', { words: growing(asked), most: 6, groups: GROUPS }, asked.length > 1)
  const exports = useExports(words)
  const go = useGo()
  const there = asked.length > 1 && words.trim().length > 1 ? found.data : undefined
  return (
    <Combobox
      label="Name, title, view or deed"
      placeholder="Type a name, a title, a view, a deed"
      words={words}
      onWords={setWords}
      groups={[
        { name: 'On this page', options: page.map(commandOption) },
        { name: 'Views', options: views.map(commandOption) },
        ...(there ? thingsIn(there) : []),
        { name: 'Take elsewhere', options: exports.options },
        { name: 'Everywhere', options: everywhere.map(commandOption) },
        ...(words.trim() ? [{ name: 'Texts', options: [{ id: `search ${words}`, words: `Search the texts for “${words.trim()}”` }] }] : []),
      ]}
      onChoose={(id) => {
        onDone()
        const key = id.startsWith(DEED) ? keys.find((one) => one.id === id.slice(DEED.length)) : undefined
        // Once the sheet is gone the focus is back on the page, where the deed is done.
        const takes = exports.takes(id)
        setTimeout(() => (key ? key.run(new KeyboardEvent('keydown')) : takes ? takes() : go(id)), 0)
      }}
      none="Nothing is called so."
    />
  )
}

const GROUPS = ['documents', 'actors', 'happenings', 'disputes'] as const
const DEED = 'deed '

const commandOption = (key: Key): Option => ({ id: `${DEED}${key.id}`, words: key.does, aside: <Caps of={key} most={1} /> })

const thingsIn = ({ documents, actors, happenings, disputes }: Found): readonly OptionGroup[] => [
  {
    name: 'Documents',
    options: documents.items.map(({ number, title, publisher }) => ({
      id: `document ${number}`,
      words: `${number} ${title}`,
      aside: publisher,
    })),
  },
  {
    name: 'Actors',
    options: actors.items.map(({ id, name, kind, documents: count }) => ({
      id,
      words: name,
      aside: `${kind}, ${plural(count, 'document')}`,
    })),
  },
  {
    name: 'Happenings',
    options: happenings.items.map(({ happening }) => ({
      id: happening.id,
      words: happeningTitle(happening),
      aside: betweenWords(happening.from, happening.to),
    })),
  },
  { name: 'Disputes', options: disputes.items.map(({ id, question, kind }) => ({ id, words: question, aside: kind })) },
]

/** Goes to what an id names. */
function useGo(): (id: string) => void {
  const navigate = useNavigate()
  return (id) => {
    if (id.startsWith('search ')) void navigate({ to: '/search', search: { q: id.slice('search '.length).trim() } })
    else if (id.startsWith('document ')) void navigate({ to: '/text/{-$document}', params: { document: id.slice('document '.length) } })
    else if (id.startsWith('actor:')) void navigate({ to: '/actors/{-$actor}', params: { actor: id } })
    else if (id.startsWith('happening:')) void navigate({ to: '/happenings/$happening', params: { happening: id } })
    else void navigate({ to: '/disputes', search: { at: id } as object })
  }
}

/** The value once it has stayed the same for a while. */
function usePaused(value: string, pause: number): string {
  const [now, setNow] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setNow(value), pause)
    return () => clearTimeout(timer)
  }, [value, pause])
  return now
}
