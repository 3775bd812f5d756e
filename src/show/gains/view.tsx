/** Who gains: the ledger of who is said to gain and to lose by what, according to whom. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Effect } from '../api/answers.ts'
import { useWhole } from '../api/use.ts'
import { Asking, Empty } from '../parts/asking.tsx'
import { Choose } from '../parts/choose.tsx'
import { plural } from '../parts/origins.tsx'
import { Tools } from '../parts/tools.tsx'
import { siglaOf } from '../parts/voices.tsx'
import type { GainsSearch } from './address.ts'
import classes from './gains.module.css'
import { useGainsKeys } from './keys.ts'
import { entriesIn, ledgerOf } from './ledger.ts'
import { Ledger } from './ledger-table.tsx'

export default function GainsView() {
  const effects = useWhole<Effect>('/effects')
  return <Asking of={effects}>{({ items }) => <Gains effects={items} />}</Asking>
}

function Gains({ effects }: { readonly effects: readonly Effect[] }) {
  const search = useSearch({ from: '/gains' })
  const { voice, actor, only, at } = search
  const navigate = useNavigate({ from: '/gains' })
  const change = useMemo(
    () => (next: GainsSearch) => void navigate({ search: (before) => ({ ...before, ...next }), replace: true }),
    [navigate],
  )
  const sigla = useMemo(() => siglaOf(effects.map(({ speaker }) => speaker)), [effects])
  const rows = useMemo(() => {
    const kept = effects.filter((one) => (!voice || one.speaker.key === voice) && (!actor || one.actor === actor))
    return ledgerOf(kept).filter(({ parted }) => only !== 'both' || parted)
  }, [effects, voice, actor, only])
  const entries = useMemo(() => entriesIn(rows), [rows])
  useGainsKeys(entries, at, change)
  const voices = named(effects.map(({ speaker }) => [speaker.key, speaker.name]))
  const actors = named(effects.map((one) => [one.actor, one.name]))
  return (
    <>
      <Tools title="Who gains">
        <Choose label="Voice" any="all voices" value={voice} of={voices} onChange={(next) => change({ voice: next })} />
        <Choose label="Actor" any="all actors" value={actor} of={actors} onChange={(next) => change({ actor: next })} />
        <label className="tick">
          <input
            type="checkbox"
            checked={only === 'both'}
            onChange={({ target }) => change({ only: target.checked ? 'both' : undefined })}
          />
          Only where voices part
        </label>
        <span className="push quiet">{plural(rows.length, 'actor')}, most said to gain first</span>
      </Tools>
      <main id="main" className={`scroll ${classes.page}`}>
        {effects.length === 0 ? (
          <Empty>
            <p>Nobody is found to say here who gains or loses.</p>
            <p className="quiet">
              Where a voice says that something helps, saves, weakens or costs somebody, it stands here with its words, + or −.
            </p>
          </Empty>
        ) : rows.length === 0 ? (
          <Empty>
            <p>No gain and no loss fits all of what is chosen above.</p>
            <button type="button" className="btn" onClick={() => change({ voice: undefined, actor: undefined, only: undefined })}>
              Show all {effects.length}
            </button>
          </Empty>
        ) : (
          <Ledger rows={rows} sigla={sigla} at={at} onChoose={(id) => change({ at: id })} />
        )}
      </main>
    </>
  )
}

/** Each once, by name. */
const named = (pairs: readonly (readonly [string, string])[]) =>
  [...new Map(pairs)].map(([value, name]) => ({ value, name })).toSorted((a, b) => a.name.localeCompare(b.name))
