/** One block of the text: number, bars, the words as one text node, numbers of claims, notes. */
import { memo, type ReactNode, useCallback, useRef } from 'react'
import type { Lit } from '../lit.ts'
import type { Bars } from '../model/bars.ts'
import type { Entry } from '../model/entries.ts'
import type { Block as BlockOf } from '../model/paragraphs.ts'
import type { Speakers } from '../model/speakers.ts'
import classes from '../text.module.css'
import { VoiceBars } from './bars.tsx'
import { ClaimNumber } from './claim-number.tsx'
import type { Ground } from './ground.ts'
import { useMeasured } from './measured.ts'
import { useNear } from './near.ts'

interface Props {
  readonly block: BlockOf
  readonly text: string
  readonly direction: 'ltr' | 'rtl'
  readonly ground: Ground
  readonly bars: Bars
  readonly entries: readonly Entry[]
  readonly prevented: ReadonlySet<number>
  readonly speakers: Speakers
  readonly lit: Lit
  readonly dimmed: boolean
  readonly hidden: boolean
  readonly onChoose: (id: string) => void
  readonly notes: ReactNode
  /** Stands under the words: what a copy changed. */
  readonly below: ReactNode
}

export const Block = memo(function Block(props: Props) {
  const { block, text, ground, bars, entries, dimmed, hidden } = props
  const root = useRef<HTMLDivElement>(null)
  const near = useNear(root)
  const { numbers, bars: inner } = useMeasured(root, near && !hidden, ground, entries, bars.inner)
  const words = useCallback(
    (element: HTMLElement | null) => ground.set(block.start, element?.firstChild as Text | null),
    [ground, block.start],
  )
  const look = [classes.p, classes[block.look], dimmed && classes.copy].filter(Boolean).join(' ')
  return (
    <div
      ref={root}
      className={look}
      id={block.number ? `p${block.number}` : undefined}
      hidden={hidden}
      style={{ containIntrinsicBlockSize: `auto ${height(block)}px` }}
    >
      {near && block.number && (
        <span className={classes.no} aria-hidden="true">
          {block.number}
        </span>
      )}
      {near && <VoiceBars bars={bars} inner={inner} speakers={props.speakers} />}
      <div ref={words} className={classes.tx} dir={props.direction} {...(block.look === 'heading' && { role: 'heading', 'aria-level': 2 })}>
        {text.slice(block.start, block.end)}
      </div>
      {near && numbers.length > 0 && (
        <span className={classes.ap}>
          {numbers.map((placed) => (
            <ClaimNumber
              key={placed.entry.id}
              {...placed}
              prevented={props.prevented.has(placed.entry.number)}
              lit={props.lit}
              onChoose={props.onChoose}
            />
          ))}
        </span>
      )}
      {near && props.notes}
      {props.below}
    </div>
  )
})

/** A guess for what is not laid out yet; pixels. */
const height = ({ start, end }: BlockOf): number => 8 + Math.ceil((end - start) / 68) * 26
