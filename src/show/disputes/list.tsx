/** All disputes: disputed, what differs and what was revised stand apart; what people set aside can be brought back. */
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { Dispute } from '../api/answers.ts'
import { plural } from '../parts/origins.tsx'
import type { DisputesSearch } from './address.ts'
import classes from './disputes.module.css'
import { SetAside } from './set-aside.tsx'
import { KINDS } from './topics.ts'

interface Props {
  readonly all: readonly Dispute[]
  readonly shown: readonly Dispute[]
  readonly chosen: string | undefined
}

export function DisputesList({ shown, chosen }: Props) {
  const list = useRef<HTMLElement>(null)
  useEffect(() => {
    if (chosen) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <nav ref={list} className={classes.list} aria-label="All disputes" tabIndex={0}>
      {KINDS.map(([kind, title]) => {
        const items = shown.filter((one) => one.kind === kind)
        return (
          items.length > 0 && (
            <section key={kind} aria-label={title}>
              <h2 className="col-h">{title}</h2>
              <ul>
                {items.map((item) => (
                  <Item key={item.id} item={item} chosen={item.id === chosen} />
                ))}
              </ul>
            </section>
          )
        )
      })}
      {!shown.some(({ kind }) => kind === 'dispute') && shown.length > 0 && (
        <p className={classes.none}>No two voices contradict each other here. Differences in date or scope are listed.</p>
      )}
      <SetAside />
    </nav>
  )
}

function Item({ item, chosen }: { readonly item: Dispute; readonly chosen: boolean }) {
  const origins = new Set(item.positions.flatMap(({ quotes }) => quotes.map(({ origin }) => origin))).size
  return (
    <li className={classes.item}>
      <Link
        to="/disputes"
        search={(before: DisputesSearch) => ({ ...before, at: item.id, side: undefined })}
        replace
        className={classes.link}
        {...(chosen && { 'aria-current': 'true' as const })}
      >
        <b>{item.question}</b>
        <span>
          {item.about}
          {item.accepted && ' · ✓ accepted'}
          {item.notes.length > 0 && ` · ${plural(item.notes.length, 'note')}`}
        </span>
        <span>
          {plural(item.positions.length, 'side')}, {plural(origins, 'origin')}
        </span>
      </Link>
    </li>
  )
}
