/** What a person set for themselves: who they are, light or dark, density, keys. Kept in this browser, never in the case. */
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { keep, kept } from './kept.ts'
import { type Settings, settingsIn } from './settings-in.ts'

const NAME = 'hearsay.settings'

interface Held extends Settings {
  readonly set: (change: Partial<Settings>) => void
}

const Context = createContext<Held>({ ...settingsIn(undefined), set: () => undefined })

export const useSettings = (): Held => useContext(Context)

export function SettingsProvider({ children }: { readonly children: ReactNode }) {
  const [settings, setSettings] = useState(() => settingsIn(kept(() => localStorage, NAME)))
  useEffect(() => {
    const root = document.documentElement
    if (settings.theme === 'system') delete root.dataset.theme
    else root.dataset.theme = settings.theme
    root.dataset.density = settings.density
    keep(() => localStorage, NAME, JSON.stringify(settings))
  }, [settings])
  return <Context value={{ ...settings, set: (change) => setSettings((now) => ({ ...now, ...change })) }}>{children}</Context>
}
