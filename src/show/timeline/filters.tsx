import { memo, useMemo, useState } from 'react'
import type { TimelineItem } from '../api/answers.ts'
import { Choose } from '../parts/choose.tsx'
import { typeWords } from '../parts/kinds.tsx'
import { STATES, type TimelineSearch } from './address.ts'
import classes from './timeline.module.css'

interface Props {
  /** Everything that there is, unfiltered. */
  readonly items: readonly TimelineItem[]
  readonly search: TimelineSearch
  readonly onSearch: (change: Partial<TimelineSearch>) => void
}

const STATE_WORDS: Readonly<Record<(typeof STATES)[number], string>> = {
  asserted: 'said to have happened',
  denied: 'said not to have',
  contested: 'contested',
  open: 'left open',
}

/** So many of each are to be chosen from, those with most happenings first. */
const MOST = 300

/** Who, what, according to whom, where, and how it stands. */
export const Filters = memo(function Filters({ items, search, onSearch }: Props) {
  const choices = useMemo(() => choicesOf(items), [items])
  const [type] = search.types ?? []
  const set = [search.actor, search.types, search.voice, search.place, search.state].filter((one) => one !== undefined).length
  const [open, setOpen] = useState(set > 0)
  return (
    <>
      <button type="button" className="btn" aria-expanded={open} onClick={() => setOpen(!open)}>
        Filter{set > 0 && ` (${set})`}
      </button>
      {open && (
        <fieldset className={classes.filters}>
          <legend className="vh">Only happenings</legend>
          <Choose label="Who" any="anybody" value={search.actor} of={choices.actor} onChange={(actor) => onSearch({ actor })} />
          <Choose
            label="What"
            any="anything"
            value={type}
            of={choices.type}
            onChange={(one) => onSearch({ types: one ? [one as NonNullable<TimelineSearch['types']>[number]] : undefined })}
          />
          <Choose label="Voice" any="all voices" value={search.voice} of={choices.voice} onChange={(voice) => onSearch({ voice })} />
          <Choose label="Where" any="anywhere" value={search.place} of={choices.place} onChange={(place) => onSearch({ place })} />
          <Choose
            label="Stands"
            any="any way"
            value={search.state}
            of={STATES.map((value) => ({ value, name: STATE_WORDS[value] }))}
            onChange={(state) => onSearch({ state: state as TimelineSearch['state'] })}
          />
        </fieldset>
      )}
    </>
  )
})

interface Choice {
  readonly value: string
  readonly name: string
}

function choicesOf(items: readonly TimelineItem[]) {
  const parties = items.flatMap(({ actors }) => actors)
  return {
    actor: counted(parties.filter(({ role }) => role !== 'place').map(({ actor, name }) => ({ value: actor, name }))),
    place: counted(parties.filter(({ role }) => role === 'place').map(({ actor, name }) => ({ value: actor, name }))),
    voice: counted(items.flatMap(({ voices }) => voices.map(({ key, name, kind }) => ({ value: kind === 'unnamed' ? name : key, name })))),
    type: counted(items.map(({ type }) => ({ value: type, name: typeWords(type) }))),
  }
}

const counted = (all: readonly Choice[]): readonly Choice[] =>
  [...Map.groupBy(all, ({ value }) => value).values()]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MOST)
    .map((some) => ({ value: some[0]!.value, name: `${some[0]!.name} (${some.length.toLocaleString('en')})` }))
