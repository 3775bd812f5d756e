/** The claims beside the text: all of them where there is room, the chosen one on a sheet where there is little. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import type { Context } from '../context.ts'
import type { Lit } from '../lit.ts'
import type { Entry } from '../model/entries.ts'
import type { Reviewing } from '../reviewing.ts'
import classes from '../text.module.css'
import type { Doing } from './acts.tsx'
import { Card } from './card.tsx'
import { Header } from './header.tsx'

interface Props {
  readonly entries: readonly Entry[]
  /** How many claims lie in copied passages, and whether they are among the entries. */
  readonly copied: number
  readonly showsCopied: boolean
  readonly onCopied: () => void
  readonly chosen: Entry | undefined
  /** Changes when the list is to show the chosen one. */
  readonly reveal: unknown
  readonly narrow: boolean
  readonly listOpen: boolean
  readonly onList: (open: boolean) => void
  readonly loading: boolean
  readonly context: Context
  readonly reviewing: Reviewing
  readonly lit: Lit
  readonly doing: Doing | undefined
  readonly onDoing: (doing: Doing | undefined) => void
  readonly onStep: (by: 1 | -1) => void
  readonly onDone: () => void
}

/** Height of what stands above the list, in the same scroll; pixels. */
const HEAD = 44

export function ClaimsPane(props: Props) {
  const { entries, chosen, reveal, narrow, listOpen, loading, context, lit, doing } = props
  const pane = useRef<HTMLElement>(null)
  const sheet = narrow && !listOpen
  const numbers = useMemo(() => new Map(entries.flatMap(({ claim, number }) => (claim ? [[claim.claim, number] as const] : []))), [entries])
  const list = useVirtualizer({
    count: sheet ? 0 : entries.length,
    getScrollElement: () => pane.current,
    estimateSize: (index) => (entries[index]?.verdict ? 31 : 150),
    getItemKey: (index) => entries[index]!.id,
    scrollPaddingEnd: HEAD + 12,
    overscan: 6,
  })
  const index = chosen ? entries.indexOf(chosen) : -1
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when something was chosen elsewhere
  useEffect(() => {
    if (index < 0 || sheet) return
    list.scrollToIndex(index, { align: 'auto' })
    const opened = setTimeout(() => list.scrollToIndex(index, { align: 'auto' }), 60)
    return () => clearTimeout(opened)
  }, [reveal, sheet])
  const card = (entry: Entry) => (
    <Card
      entry={entry}
      context={context}
      reviewing={props.reviewing}
      lit={lit}
      onChoose={context.onChoose}
      doing={entry === chosen ? doing : undefined}
      onDoing={props.onDoing}
      onDone={props.onDone}
      numbers={numbers}
    />
  )
  return (
    <section ref={pane} className={`panel ${classes.claims} ${sheet ? classes.sheet : ''}`} aria-label="Claims" tabIndex={sheet ? -1 : 0}>
      <Header {...props} index={index} />
      {!loading && entries.length === 0 && (
        <p className="pad quiet">
          No claims were found in this text. Select words to add one.
          {!context.reading.document.language.startsWith('en') &&
            ' Events are read in English only; passages, voices and copies in any language.'}
        </p>
      )}
      {sheet ? (
        chosen && card(chosen)
      ) : (
        <ol style={{ blockSize: list.getTotalSize() }} className={classes.list}>
          {list.getVirtualItems().map(({ key, index, start }) => (
            <li
              key={key}
              ref={list.measureElement}
              data-index={index}
              aria-setsize={entries.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              {card(entries[index]!)}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
