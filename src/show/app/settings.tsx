/** What a person set for themselves: who they are, light or dark, density, keys. Kept in this browser, never in the case. */
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'

export interface Settings {
  /** Who decides; empty: who started the server. */
  readonly by: string
  readonly theme: 'system' | 'light' | 'dark'
  readonly density: 'dense' | 'roomy'
  /** Keys that were given another: 'next' → 'n'. */
  readonly keys: Readonly<Record<string, string>>
}

const FIRST: Settings = { by: '', theme: 'system', density: 'dense', keys: {} }
const NAME = 'hearsay.settings'

interface Held extends Settings {
  readonly set: (change: Partial<Settings>) => void
}

const Context = createContext<Held>({ ...FIRST, set: () => undefined })

export const useSettings = (): Held => useContext(Context)

export function SettingsProvider({ children }: { readonly children: ReactNode }) {
  const [settings, setSettings] = useState(kept)
  useEffect(() => {
    const root = document.documentElement
    if (settings.theme === 'system') delete root.dataset.theme
    else root.dataset.theme = settings.theme
    root.dataset.density = settings.density
    localStorage.setItem(NAME, JSON.stringify(settings))
  }, [settings])
  return <Context value={{ ...settings, set: (change) => setSettings((now) => ({ ...now, ...change })) }}>{children}</Context>
}

function kept(): Settings {
  try {
    return { ...FIRST, ...(JSON.parse(localStorage.getItem(NAME) ?? '{}') as Partial<Settings>) }
  } catch {
    return FIRST
  }
}
