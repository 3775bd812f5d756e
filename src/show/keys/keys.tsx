/**
 * Keys: every view says which it takes; the foot of the page and the overlay show them, a person may give each another one.
 * Notation of tinykeys: 'j', 'g d' (one after the other), '$mod+z' (Ctrl, on a Mac ⌘), 'Shift+?'. Keys do nothing while
 * somebody types in a field.
 */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useSettings } from '../app/settings.tsx'
import { type Binding, sequences } from './sequences.ts'

export interface Key {
  /** Names it for the settings: 'next', 'accept'. One name always means the same. */
  readonly id: string
  /** Its key unless a person chose another; several do the same. */
  readonly keys: string | readonly string[]
  /** Several keys that each do their own, as the four arrows: so many stand in the foot, and none can be given another. */
  readonly caps?: number
  /** What it does, in a word or two: 'next'. */
  readonly does: string
  readonly run: (event: KeyboardEvent) => void
  /** 'view' ones stand in the foot, 'everywhere' ones only in the overlay. Default view. */
  readonly where?: 'view' | 'everywhere'
}

type Add = (token: symbol, keys: readonly Key[]) => () => void

const All = createContext<readonly Key[]>([])
/** Apart from the list: who takes keys is not drawn anew when somebody else does. */
const Adding = createContext<Add>(() => () => undefined)

/** All keys of what is on the page, in the order in which they came. */
export const useAllKeys = (): readonly Key[] => useContext(All)

/** Takes these keys while the component is on the page. Give it a memoised list. */
export function useKeys(keys: readonly Key[]): void {
  const add = useContext(Adding)
  useEffect(() => add(Symbol('keys'), keys), [add, keys])
}

export function KeysProvider({ children }: { readonly children: ReactNode }) {
  const [lists, setLists] = useState<ReadonlyMap<symbol, readonly Key[]>>(new Map())
  const { keys: chosen } = useSettings()
  const add = useCallback((token: symbol, keys: readonly Key[]) => {
    setLists((before) => new Map([...before, [token, keys]]))
    return () => setLists((before) => new Map([...before].filter(([other]) => other !== token)))
  }, [])
  const all = useMemo(() => [...lists.values()].flat(), [lists])
  const bound = useRef<readonly Binding<Key>[]>([])
  useLayoutEffect(() => {
    bound.current = all.flatMap((key) => keysOf(key, chosen).map((press) => ({ press, means: key })))
  }, [all, chosen])
  useEffect(() => {
    const meant = sequences<Key>()
    const hear = (event: KeyboardEvent): void => {
      const binding = meant(event, bound.current)
      if (binding && free(event, binding.press)) perform(binding.means, event)
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [])
  return (
    <Adding value={add}>
      <All value={all}>{children}</All>
    </Adding>
  )
}

/** The keys that do it, after what the person chose. */
export function keysOf({ id, keys }: Key, chosen: Readonly<Record<string, string>>): readonly string[] {
  const own = chosen[id]
  if (own !== undefined) return [own]
  return typeof keys === 'string' ? [keys] : keys
}

function perform(key: Key, event: KeyboardEvent): void {
  event.preventDefault()
  key.run(event)
}

/** Whether a key is meant for the page: not for a field somebody types in, not for a dialog that lies over it. */
function free({ target, defaultPrevented }: KeyboardEvent, press: string): boolean {
  if (defaultPrevented) return false
  if (!(target instanceof HTMLElement)) return true
  if (press === 'Escape' || press === '$mod+k') return true
  const field = target.closest(
    'input:not([type=checkbox],[type=radio],[type=button],[type=range]), textarea, select, [contenteditable]:not([contenteditable=false])',
  )
  if (field !== null || target.closest('[role=dialog], [role=menu], [role=listbox]') !== null) return false
  return !((press === 'Enter' || press === 'Space' || press === ' ') && target.closest('a, button, summary, input, [role=button]') !== null)
}
