/** One dispute: its question, why it counts as one, its sides, its map, and what else bears on it. */
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Link as CaseLink, Dispute, Happening, Matrix } from '../api/answers.ts'
import { useAnswer } from '../api/use.ts'
import { dateWords } from '../parts/dates.ts'
import { NoteForm } from '../parts/note-form.tsx'
import { siglaOf } from '../parts/voices.tsx'
import type { DisputesSearch } from './address.ts'
import { Bearing } from './bearing.tsx'
import type { Deeds } from './deeds.ts'
import { DisputeMap } from './dispute-map.tsx'
import classes from './disputes.module.css'
import { SideColumn } from './side.tsx'
import { inOrder } from './sides.ts'

interface Props {
  readonly dispute: Dispute
  readonly search: DisputesSearch
  readonly change: (next: DisputesSearch) => void
  readonly deeds: Deeds
  readonly noting: boolean
}

export interface Page {
  readonly happening: Happening
  readonly disputes: readonly Dispute[]
  readonly links: readonly CaseLink[]
}

export function Chosen({ dispute, search, change, deeds, noting }: Props) {
  const asked = useAnswer<Page>(`/happenings/${encodeURIComponent(dispute.happening)}`).data
  const page = asked?.happening.id === dispute.happening ? asked : undefined
  const sides = useMemo(() => inOrder(dispute), [dispute])
  const sigla = useMemo(() => siglaOf(voicesOf(dispute, page)), [dispute, page])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <article className={classes.body} aria-label="Dispute" tabIndex={0}>
      <Header dispute={dispute} deeds={deeds} />
      {noting && <NoteForm label={`Note on: ${dispute.question}`} onSave={deeds.note} onClose={() => deeds.openNote(false)} />}
      <Notes of={dispute} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={classes.sides} aria-label={`${sides.length} sides, in order of date`} tabIndex={0}>
        {sides.map((side, i) => (
          <SideColumn
            key={side.value}
            side={side}
            index={i}
            dispute={dispute}
            sigla={sigla}
            chosen={search.side === i}
            onChoose={() => change({ side: i })}
          />
        ))}
      </section>
      <div className={classes.under}>
        <DisputeMap dispute={dispute} links={page?.links ?? []} sigla={sigla} as={search.as} change={change} />
        <Bearing dispute={dispute} page={page} sigla={sigla} />
      </div>
    </article>
  )
}

/** The sides' own voices have the first letters. */
const voicesOf = (dispute: Dispute, page: Page | undefined) => [
  ...dispute.positions.flatMap(({ speakers }) => speakers),
  ...dispute.positions.flatMap(({ quotes }) => quotes.flatMap(({ chain }) => chain)),
  ...(page?.happening.accounts.flatMap(({ chain }) => chain) ?? []),
  ...(page?.links.map(({ speaker }) => speaker) ?? []),
]

function Header({ dispute, deeds }: { readonly dispute: Dispute; readonly deeds: Deeds }) {
  const weighed = useAnswer<Matrix>('/hypotheses').data?.hypotheses.filter((one) => one.dispute === dispute.id) ?? []
  return (
    <header className={classes.header}>
      <div>
        <h2 className={classes.question}>{dispute.question}</h2>
        <p className={classes.why}>{dispute.why}</p>
      </div>
      <p className="acts">
        <button type="button" className="btn" onClick={deeds.accept} aria-pressed={dispute.accepted !== undefined}>
          <kbd>a</kbd>
          {dispute.accepted ? '✓ Accepted' : 'Accept'}
        </button>
        <button type="button" className="btn" onClick={deeds.reject}>
          <kbd>r</kbd>Not a dispute
        </button>
        <button type="button" className="btn" onClick={() => deeds.openNote(true)}>
          <kbd>n</kbd>Note
        </button>
        {weighed.length > 0 ? (
          <Link to="/hypotheses" search={{ of: dispute.id } as object} className="btn bare">
            Weighed: {weighed.map(({ label }) => label).join(', ')}
          </Link>
        ) : (
          <button type="button" className="btn bare" onClick={deeds.weigh}>
            <kbd>h</kbd>Weigh
          </button>
        )}
      </p>
      <ul className={classes.checks} aria-label="Why it counts as one dispute, or does not">
        {dispute.checks.map(({ check, holds, says }) => (
          <li key={check} {...(!holds && { className: classes.fails })}>
            <b aria-hidden="true">{holds ? '✓' : '–'}</b> <span className="vh">{holds ? 'holds: ' : 'is missing: '}</span>
            {says.replaceAll(/\d{4}-\d\d(?:-\d\d)?/g, dateWords)}
          </li>
        ))}
        <li>
          <Link to="/happenings/$happening" params={{ happening: dispute.happening }}>
            all accounts of it
          </Link>
        </li>
      </ul>
    </header>
  )
}

function Notes({ of: { accepted, notes } }: { readonly of: Dispute }) {
  if (!accepted && notes.length === 0) return null
  return (
    <ul className={classes.notes} aria-label="Decided on it">
      {accepted && (
        <li>
          <b>✓ accepted</b> by {accepted.by}, {dateWords(accepted.at.slice(0, 10))}
          {accepted.why && `: ${accepted.why}`}
        </li>
      )}
      {notes.map(({ by, at, text }) => (
        <li key={at}>
          <b>{by}</b>, {dateWords(at.slice(0, 10))}: {text}
        </li>
      ))}
    </ul>
  )
}
