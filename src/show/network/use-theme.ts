import { useEffect, useState } from 'react'
import { useSettings } from '../app/settings.tsx'

const DARK = '(prefers-color-scheme: dark)'

/** Which theme stands now, as the person or the system chose it. */
export function useTheme(): 'light' | 'dark' {
  const { theme } = useSettings()
  const [dark, setDark] = useState(() => matchMedia(DARK).matches)
  useEffect(() => {
    const query = matchMedia(DARK)
    const hear = () => setDark(query.matches)
    query.addEventListener('change', hear)
    return () => query.removeEventListener('change', hear)
  }, [])
  return theme === 'system' ? (dark ? 'dark' : 'light') : theme
}
