/** One sheet for the whole page in which the case is taken elsewhere; views say which part of the case they show. */
import { createContext, lazy, type ReactNode, Suspense, use, useEffect, useMemo, useRef, useState } from 'react'
import { patiently } from '../app/patiently.ts'
import { type Key, useKeys } from '../keys/keys.tsx'
import type { Scope } from './scope.ts'

/** Loads when it is first asked for. */
const ElsewhereSheet = lazy(patiently(() => import('./sheet.tsx')))

interface Elsewhere {
  readonly open: () => void
  readonly show: (scope: Scope | undefined) => void
}

const Context = createContext<Elsewhere>({ open: () => undefined, show: () => undefined })

/** Opens the sheet, for what the view of the moment shows. */
export const useElsewhere = (): (() => void) => use(Context).open

/** The part of the case that a view shows while it stands; give it a memoised one, or undefined for the whole. */
export function useScope(scope: Scope | undefined): void {
  const { show } = use(Context)
  useEffect(() => {
    show(scope)
    return () => show(undefined)
  }, [scope, show])
}

export function ElsewhereProvider({ children }: { readonly children: ReactNode }) {
  const shown = useRef<Scope>(undefined)
  const [sheet, setSheet] = useState<{ readonly open: boolean; readonly scope: Scope | undefined }>()
  const elsewhere = useMemo<Elsewhere>(
    () => ({
      open: () => setSheet({ open: true, scope: shown.current }),
      show: (scope) => {
        shown.current = scope
      },
    }),
    [],
  )
  useKeys(
    useMemo<readonly Key[]>(
      () => [{ id: 'export', keys: 'Shift+X', does: 'take it elsewhere (export)', where: 'everywhere', run: elsewhere.open }],
      [elsewhere],
    ),
  )
  return (
    <Context value={elsewhere}>
      {children}
      {sheet && (
        <Suspense>
          <ElsewhereSheet open={sheet.open} onOpen={(open) => setSheet({ ...sheet, open })} scope={sheet.scope} />
        </Suspense>
      )}
    </Context>
  )
}
