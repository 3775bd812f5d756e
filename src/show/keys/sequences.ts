/** Finds what presses mean, one after the other: the second press of `g a` does not do what an `a` by itself does. */
import { matchKeyBindingPress, parseKeybinding } from 'tinykeys'
import { isModifier } from './press.ts'

export interface Binding<T> {
  /** As tinykeys writes it: 'j', 'g d', '$mod+z'. */
  readonly press: string
  readonly means: T
}

/** Milliseconds between one press and the next that belongs to it. */
const WAITS = 1500

/**
 * Keeps what was begun, whatever is bound meanwhile: a view that has just come gives other keys, and what somebody is in the
 * middle of pressing still holds. Of two that mean the same press the later one is meant.
 */
export function sequences<T>(): (event: KeyboardEvent, bindings: readonly Binding<T>[]) => Binding<T> | undefined {
  let begun: readonly KeyboardEvent[] = []
  return (event, bindings) => {
    if (isModifier(event.key)) return undefined
    const last = begun.at(-1)
    const before = last && event.timeStamp - last.timeStamp < WAITS ? begun : []
    begun = []
    for (const presses of [[...before, event], [event]]) {
      const fitting = bindings.filter(({ press }) => fits(presses, press))
      const whole = fitting.findLast(({ press }) => lengthOf(press) === presses.length)
      if (whole) return whole
      if (fitting.length > 0) {
        begun = presses
        return undefined
      }
    }
    return undefined
  }
}

const lengthOf = (press: string): number => parseKeybinding(press).length

/** Whether these presses are the beginning of it, or all of it. */
function fits(presses: readonly KeyboardEvent[], press: string): boolean {
  const parts = parseKeybinding(press)
  return presses.length <= parts.length && presses.every((event, i) => matchKeyBindingPress(event, parts[i]!))
}
