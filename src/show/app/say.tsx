/** One line under the head that says how the last step went; read out by screen readers, gone after a while. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react'

export interface Said {
  readonly tone: 'good' | 'bad'
  readonly text: string
}

const Context = createContext<{ readonly said: Said | undefined; readonly say: (said: Said | undefined) => void }>({
  said: undefined,
  say: () => undefined,
})

export const useSay = (): ((said: Said | undefined) => void) => useContext(Context).say
export const useSaid = (): Said | undefined => useContext(Context).said

/** Milliseconds. */
const STAYS = { good: 6000, bad: 20_000 }

export function SayProvider({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState<Said>()
  const say = useCallback((next: Said | undefined) => setSaid(next), [])
  useEffect(() => {
    if (!said) return
    const timer = setTimeout(() => setSaid(undefined), STAYS[said.tone])
    return () => clearTimeout(timer)
  }, [said])
  return <Context value={{ said, say }}>{children}</Context>
}
