import { Popover } from '@base-ui/react/popover'
import { useMemo } from 'react'
import { useScope } from '../elsewhere/elsewhere.tsx'
import { ExportButton } from '../elsewhere/export-button.tsx'
import { scopeOf } from '../elsewhere/scope.ts'
import { Choose } from '../parts/choose.tsx'
import { EVENT_TYPES, KindWord } from '../parts/kinds.tsx'
import { SavePicture } from '../parts/save-picture.tsx'
import { Tools } from '../parts/tools.tsx'
import { ACTOR_KINDS, type NetworkSearch } from './address.ts'
import { Legend } from './legend.tsx'
import { lineOf, type Player } from './network.ts'
import type { Change } from './view.tsx'

interface Props {
  readonly players: readonly Player[]
  readonly search: NetworkSearch
  readonly change: Change
  readonly picture: React.RefObject<(() => SVGSVGElement | null) | null>
}

const KIND_WORDS: Readonly<Record<(typeof ACTOR_KINDS)[number], string>> = {
  all: 'all, places too',
  person: 'with a person',
  organization: 'with an organization',
  state: 'with a state',
  group: 'with a group',
  place: 'with a place',
  other: 'with something else',
}

const LEFT = 'The kind of actor and the number of origins narrow the picture alone, no file.'

const TYPES = EVENT_TYPES.filter(lineOf)

export function NetworkTools({ players, search, change, picture }: Props) {
  const { actor, kind, least, as, types, since, until } = search
  const named = players.map(({ id, name }) => ({ value: id, name })).toSorted((a, b) => a.name.localeCompare(b.name))
  const scope = useMemo(
    () =>
      scopeOf(
        { actor, types, from: since, to: until },
        (id) => players.find((one) => one.id === id)?.name,
        kind || least ? LEFT : undefined,
      ),
    [actor, types, since, until, kind, least, players],
  )
  useScope(scope)
  return (
    <Tools title="Network">
      <Choose label="Actor" any="all" value={actor} of={named} onChange={(next) => change({ actor: next })} />
      <Choose
        label="Kind"
        any="all but places"
        value={kind}
        of={ACTOR_KINDS.map((value) => ({ value, name: KIND_WORDS[value] }))}
        onChange={(next) => change({ kind: next as NetworkSearch['kind'] })}
      />
      <Choose
        label="Origins"
        any="1 or more"
        value={least === undefined ? undefined : String(least)}
        of={[2, 3, 5, 10].map((one) => ({ value: String(one), name: `${one} or more` }))}
        onChange={(next) => change({ least: next === undefined ? undefined : Number(next) })}
      />
      <Popover.Root>
        <Popover.Trigger className="btn">{types ? `${types.length} of ${TYPES.length} types` : 'All types'}</Popover.Trigger>
        <Popover.Portal>
          <Popover.Positioner side="bottom" align="start" sideOffset={8}>
            <Popover.Popup className="menu-card" aria-label="Types of acts">
              {TYPES.map((type) => (
                <label key={type} className="tick">
                  <input
                    type="checkbox"
                    checked={!types || types.includes(type)}
                    onChange={({ target }) => {
                      const next = TYPES.filter((one) => (one === type ? target.checked : !types || types.includes(one)))
                      change({ types: next.length === TYPES.length || next.length === 0 ? undefined : next })
                    }}
                  />
                  <KindWord type={type} />
                </label>
              ))}
            </Popover.Popup>
          </Popover.Positioner>
        </Popover.Portal>
      </Popover.Root>
      <Legend />
      <span className="push" />
      <ExportButton words={scope?.filter ? 'Export these' : 'Export'} />
      {as !== 'table' && <SavePicture of={() => picture.current?.() ?? null} name="network" />}
      <button
        type="button"
        className="btn"
        aria-pressed={as === 'table'}
        onClick={() => change({ as: as === 'table' ? undefined : 'table' })}
      >
        {as === 'table' ? 'Picture' : 'Table'} <kbd>v</kbd>
      </button>
    </Tools>
  )
}
