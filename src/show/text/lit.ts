/** Which claim is hovered and which is chosen. Both panes listen; nothing is drawn anew but what changes. */
import { useSyncExternalStore } from 'react'

export interface Lit {
  readonly hovered: () => string | undefined
  readonly chosen: () => string | undefined
  readonly hover: (id: string | undefined) => void
  readonly choose: (id: string | undefined) => void
  readonly listen: (listener: () => void) => () => void
}

export function lit(): Lit {
  const listeners = new Set<() => void>()
  const now: { hovered: string | undefined; chosen: string | undefined } = { hovered: undefined, chosen: undefined }
  const change = (key: 'hovered' | 'chosen', id: string | undefined): void => {
    if (now[key] === id) return
    now[key] = id
    for (const listener of listeners) listener()
  }
  return {
    hovered: () => now.hovered,
    chosen: () => now.chosen,
    hover: (id) => change('hovered', id),
    choose: (id) => change('chosen', id),
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** ' lit', ' sel' or both, to go on a class. */
export const useLit = (lit: Lit, id: string): { readonly hovered: boolean; readonly chosen: boolean } => ({
  hovered: useSyncExternalStore(lit.listen, () => lit.hovered() === id),
  chosen: useSyncExternalStore(lit.listen, () => lit.chosen() === id),
})
