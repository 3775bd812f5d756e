import { useSyncExternalStore } from 'react'

/** The frame locks to the window only where two panes have room (style/parts.css has the same measure). */
const ROOM = '(min-width: 60rem) and (min-height: 35rem)'

export const useNarrow = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      const query = matchMedia(ROOM)
      query.addEventListener('change', listener)
      return () => query.removeEventListener('change', listener)
    },
    () => !matchMedia(ROOM).matches,
  )
