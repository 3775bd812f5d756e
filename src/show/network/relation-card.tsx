import { useMemo } from 'react'
import type { Happening } from '../api/answers.ts'
import { useWhole } from '../api/use.ts'
import { Asking } from '../parts/asking.tsx'
import { plural } from '../parts/origins.tsx'
import { siglaOf } from '../parts/voices.tsx'
import { LINE_WORDS } from './arc-mark.tsx'
import { HappeningWords } from './happening-words.tsx'
import classes from './network.module.css'
import type { Network, Tie } from './network.ts'
import { TieLine } from './tie-line.tsx'

interface Props {
  readonly tie: Tie
  readonly network: Network
  readonly onChoose: (id: string) => void
  readonly onMerge: () => void
}

/** One relation: how many happenings by how many origins, each with its exact words; and what else joins the two. */
export function RelationCard({ tie, network, onChoose, onMerge }: Props) {
  const { source, target, line, hollow, acts, contested, origins } = tie
  const happenings = useWhole<Happening>('/happenings', { source, target, all: true }, 2000)
  const nameOf = (id: string): string => network.players.find((one) => one.id === id)?.name ?? id
  const others = network.ties.filter(
    (one) => one !== tie && ((one.source === source && one.target === target) || (one.source === target && one.target === source)),
  )
  return (
    <>
      <div className="pad">
        <p className="quiet">Relation</p>
        <h2 className={classes.heading}>
          <button type="button" className={classes.jump} onClick={() => onChoose(source)}>
            {nameOf(source)}
          </button>{' '}
          →{' '}
          <button type="button" className={classes.jump} onClick={() => onChoose(target)}>
            {nameOf(target)}
          </button>
        </h2>
        <p className={classes.facts}>
          <span className={`kind k-${line} ${hollow ? 'not' : ''}`}>
            {LINE_WORDS[line]}
            {hollow && ', not done'}
          </span>
          <span>
            {plural(acts.length, 'happening')}, {plural(origins, 'origin')}
          </span>
          {contested > 0 && <span className="tag hard">≠ {contested} contested</span>}
        </p>
        <p className={`acts ${classes.deeds}`}>
          <button type="button" className="btn" onClick={onMerge}>
            They are the same <kbd>m</kbd>
          </button>
        </p>
      </div>
      <Asking of={happenings}>{({ items }) => <Told tie={tie} happenings={items} />}</Asking>
      {others.length > 0 && (
        <section aria-label="Also between the two">
          <h3 className="sec-h">Also between the two</h3>
          <ul className={classes.ties}>
            {others.map((other) => (
              <li key={other.id}>
                <TieLine tie={other} name={`${nameOf(other.source)} → ${nameOf(other.target)}`} onChoose={onChoose} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Told({ tie, happenings }: { readonly tie: Tie; readonly happenings: readonly Happening[] }) {
  const own = useMemo(() => {
    const ids = new Set(tie.acts.map(({ id }) => id))
    return happenings.filter(({ id }) => ids.has(id))
  }, [tie, happenings])
  const sigla = useMemo(() => siglaOf(own.flatMap(({ accounts }) => accounts.flatMap(({ chain }) => chain))), [own])
  return (
    <ol className={classes.happenings}>
      {own.map((happening) => (
        <HappeningWords key={happening.id} happening={happening} sigla={sigla} />
      ))}
    </ol>
  )
}
