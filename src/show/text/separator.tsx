import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { SIDE } from './address.ts'
import classes from './text.module.css'

interface Props {
  /** Width of the pane after it, in rem. */
  readonly value: number
  readonly onChange: (side: number) => void
}

const within = (side: number): number => Math.round(Math.min(SIDE.most, Math.max(SIDE.least, side)))
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: 1, ArrowRight: -1, PageUp: 5, PageDown: -5, Home: SIDE.most, End: -SIDE.most }

/** Between the panes: dragged, or moved by arrow keys. */
export function Separator({ value, onChange }: Props) {
  const dragged = useRef<number>(undefined)
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    dragged.current = value
  }
  const onPointerMove = ({ clientX, currentTarget }: PointerEvent<HTMLElement>): void => {
    const panes = currentTarget.parentElement
    if (dragged.current === undefined || !panes) return
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    dragged.current = within((panes.getBoundingClientRect().right - clientX) / rem)
    panes.style.setProperty('--side', `${dragged.current}rem`)
  }
  const onPointerUp = (): void => {
    if (dragged.current !== undefined && dragged.current !== value) onChange(dragged.current)
    dragged.current = undefined
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    event.stopPropagation()
    onChange(within(value + step))
  }
  return (
    <div
      className={classes.sep}
      role="separator"
      aria-orientation="vertical"
      aria-label="Width of the claims"
      aria-valuemin={SIDE.least}
      aria-valuemax={SIDE.most}
      aria-valuenow={value}
      aria-valuetext={`${value} rem`}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onKeyDown={onKeyDown}
    />
  )
}
