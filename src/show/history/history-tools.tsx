import { useEffect, useState } from 'react'
import type { Batch } from '../api/answers.ts'
import { Choose } from '../parts/choose.tsx'
import { plural } from '../parts/origins.tsx'
import { Segments } from '../parts/segments.tsx'
import { Tools } from '../parts/tools.tsx'
import type { HistorySearch } from './address.ts'
import { personsIn } from './log.ts'
import type { Change } from './view.tsx'

interface Props {
  readonly log: readonly Batch[]
  readonly search: HistorySearch
  readonly change: Change
}

/** Narrows the log by who, by what, and by what became of it. */
export function HistoryTools({ log, search, change }: Props) {
  const { person, on, show } = search
  const persons = personsIn(log)
  const known = person && !persons.includes(person) ? [person, ...persons] : persons
  return (
    <Tools title="History">
      <Choose
        label="Person"
        any="everybody"
        value={person}
        of={known.map((name) => ({ value: name, name }))}
        onChange={(value) => change({ person: value, step: undefined })}
      />
      <On on={on} change={change} />
      <Segments
        label="Show"
        value={show ?? 'all'}
        of={{ all: 'all', standing: 'standing', undone: 'undone', lost: 'no longer found' }}
        onChange={(value) => change({ show: value === 'all' ? undefined : value, step: undefined })}
      />
      <span className="push num quiet">{plural(log.length, 'step')}</span>
    </Tools>
  )
}

function On({ on, change }: { readonly on: string | undefined; readonly change: Change }) {
  const [words, setWords] = useState(on ?? '')
  useEffect(() => setWords(on ?? ''), [on])
  return (
    <form
      className="nw"
      onSubmit={(event) => {
        event.preventDefault()
        change({ on: words.trim() || undefined, step: undefined })
      }}
    >
      <label className="lab" htmlFor="on">
        About
      </label>
      <input
        id="on"
        className="field"
        type="search"
        size={18}
        maxLength={500}
        placeholder="3#120, an actor, 3"
        value={words}
        onChange={({ target }) => {
          setWords(target.value)
          if (target.value === '') change({ on: undefined, step: undefined })
        }}
      />
    </form>
  )
}
