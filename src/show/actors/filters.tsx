import type { Actor } from '../api/answers.ts'
import { Choose } from '../parts/choose.tsx'
import type { ActorsSearch } from './address.ts'
import { ENTITY_KINDS, type EntityKind } from './kinds.ts'
import { countriesOf } from './listed.ts'

interface Props {
  readonly actors: readonly Actor[]
  readonly search: ActorsSearch
  readonly onChange: (next: ActorsSearch) => void
}

/** What the list is narrowed by. */
export function Filters({ actors, search: { name, kind, country, same }, onChange }: Props) {
  const open = actors.filter(({ maybe }) => maybe.length > 0).length
  return (
    <>
      <span className="nw">
        <label className="lab" htmlFor="actor-name">
          Name
        </label>
        <input
          id="actor-name"
          className="field"
          type="search"
          autoComplete="off"
          value={name ?? ''}
          maxLength={200}
          onChange={({ target }) => onChange({ name: target.value || undefined })}
          onKeyDown={({ key, currentTarget }) => key === 'Escape' && currentTarget.blur()}
        />
      </span>
      <Choose
        label="Kind"
        any="all kinds"
        value={kind}
        of={ENTITY_KINDS.map((value) => ({ value, name: value }))}
        onChange={(next) => onChange({ kind: next as EntityKind | undefined })}
      />
      <Choose
        label="Country"
        any="all countries"
        value={country}
        of={countriesOf(actors).map((value) => ({ value, name: value }))}
        onChange={(next) => onChange({ country: next })}
      />
      {(open > 0 || same) && (
        <label className="tick">
          <input
            type="checkbox"
            checked={same === 'maybe'}
            onChange={({ target }) => onChange({ same: target.checked ? 'maybe' : undefined })}
          />
          Only the {open.toLocaleString('en')} that may be the same as another
        </label>
      )}
    </>
  )
}
