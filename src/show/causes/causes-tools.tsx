import { useMemo } from 'react'
import type { Link } from '../api/answers.ts'
import { Choose } from '../parts/choose.tsx'
import { SavePicture } from '../parts/save-picture.tsx'
import { Segments } from '../parts/segments.tsx'
import { Tools } from '../parts/tools.tsx'
import { type CausesSearch, LINK_TYPES, type STEPS } from './address.ts'
import { LINK_WORDS } from './drawn.ts'
import type { Change } from './view.tsx'

interface Props {
  readonly links: readonly Link[]
  readonly search: CausesSearch
  readonly change: Change
  readonly picture: React.RefObject<SVGSVGElement | null>
}

const WORDS = { 1: '1', 2: '2', 3: '3', all: 'all' } as const

export function CausesTools({ links, search, change, picture }: Props) {
  const { type, voice, actor, steps, at, as } = search
  const voices = useMemo(() => named(links.map(({ speaker }) => [speaker.key, speaker.name])), [links])
  const actors = useMemo(
    () =>
      named(
        links.flatMap(({ cause, effect }) =>
          [cause, effect].flatMap((one) => (one?.actors ?? []).map(({ actor: id, name }) => [id, name] as const)),
        ),
      ),
    [links],
  )
  const types = LINK_TYPES.filter((one) => links.some((link) => link.type === one)).map((value) => ({ value, name: LINK_WORDS[value]! }))
  return (
    <Tools title="Causes">
      <Choose label="Link" any="every kind" value={type} of={types} onChange={(next) => change({ type: next as CausesSearch['type'] })} />
      <Choose label="Voice" any="all voices" value={voice} of={voices} onChange={(next) => change({ voice: next })} />
      <Choose label="Actor" any="all actors" value={actor} of={actors} onChange={(next) => change({ actor: next })} />
      {at && as !== 'table' && (
        <Segments
          label="Steps around it"
          value={steps ?? 'all'}
          of={WORDS as Readonly<Record<(typeof STEPS)[number], string>>}
          onChange={(next) => change({ steps: next === 'all' ? undefined : next })}
        />
      )}
      <span className="push" />
      {as !== 'table' && <SavePicture of={() => picture.current} name="causes" />}
      <button
        type="button"
        className="btn"
        aria-pressed={as === 'table'}
        onClick={() => change({ as: as === 'table' ? undefined : 'table' })}
      >
        {as === 'table' ? 'Map' : 'Table'} <kbd>v</kbd>
      </button>
    </Tools>
  )
}

/** Each once, by name. */
const named = (pairs: readonly (readonly [string, string])[]) =>
  [...new Map(pairs)].map(([value, name]) => ({ value, name })).toSorted((a, b) => a.name.localeCompare(b.name))
