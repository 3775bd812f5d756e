import { useRef } from 'react'
import classes from './splitter.module.css'

interface Props {
  /** Of the pane at the inline end, CSS pixels. */
  readonly width: number
  readonly least: number
  readonly most: number
  readonly label: string
  /** While it is dragged, and when it is let go. */
  readonly onWidth: (width: number) => void
}

const STEP = 16

/** The edge between a picture and the pane at its side: dragged, or moved by arrow keys. */
export function Splitter({ width, least, most, label, onWidth }: Props) {
  const from = useRef<{ readonly x: number; readonly width: number }>(undefined)
  const set = (next: number) => onWidth(Math.round(Math.min(most, Math.max(least, next))))
  return (
    <div
      className={classes.splitter}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        from.current = { x: event.clientX, width }
      }}
      onPointerMove={({ clientX }) => from.current && set(from.current.width + (from.current.x - clientX) * direction())}
      onPointerUp={() => {
        from.current = undefined
      }}
      onKeyDown={(event) => {
        const by = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key]
        if (by === undefined) return
        event.preventDefault()
        set(width + by * direction())
      }}
    />
  )
}

const direction = (): number => (document.documentElement.dir === 'rtl' ? -1 : 1)
