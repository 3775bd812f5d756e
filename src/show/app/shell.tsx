/** What stands around every view: skip link, head, what went wrong or well, the view, the keys. */
import { Outlet, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useMemo, useState } from 'react'
import { useStep } from '../api/decide.ts'
import { AddAnywhere } from '../documents/add/anywhere.tsx'
import { ElsewhereProvider } from '../elsewhere/elsewhere.tsx'
import { KeyLine } from '../keys/key-line.tsx'
import { KeySheet } from '../keys/key-sheet.tsx'
import { type Key, KeysProvider, useKeys } from '../keys/keys.tsx'
import { focusOn, useArriving } from './arriving.ts'
import { Head } from './head.tsx'
import { patiently } from './patiently.ts'
import { Standing } from './standing.tsx'
import { TokenGate } from './token-gate.tsx'
import { VIEWS } from './views.ts'

/** Loads when it is first asked for. */
const Palette = lazy(patiently(() => import('../palette/palette.tsx')))

export const Shell = () => (
  <KeysProvider>
    <ElsewhereProvider>
      <Page />
    </ElsewhereProvider>
  </KeysProvider>
)

function Page() {
  const [sheet, setSheet] = useState(false)
  const [palette, setPalette] = useState<boolean>()
  useKeys(useEverywhere(setSheet, setPalette))
  useArriving()
  return (
    <>
      <button type="button" className="skip" onClick={skip}>
        Skip to the content
      </button>
      <Head />
      <Standing />
      <Outlet />
      <AddAnywhere />
      <KeyLine onAll={() => setSheet(true)} />
      <KeySheet open={sheet} onOpen={setSheet} />
      {palette !== undefined && (
        <Suspense>
          <Palette open={palette} onOpen={setPalette} />
        </Suspense>
      )}
      <TokenGate />
    </>
  )
}

/** No link: the address holds the state of the view and stays as it is. */
function skip(): void {
  const main = document.getElementById('main')
  focusOn(main)
  main?.scrollIntoView({ block: 'nearest' })
}

function useEverywhere(setSheet: (open: boolean) => void, setPalette: (open: boolean) => void): readonly Key[] {
  const navigate = useNavigate()
  const { send } = useStep()
  return useMemo(() => {
    const everywhere = 'everywhere'
    return [
      { id: 'search', keys: '/', does: 'search', where: everywhere, run: () => document.getElementById('find')?.focus() },
      { id: 'palette', keys: '$mod+k', does: 'go to, or do', where: everywhere, run: () => setPalette(true) },
      { id: 'undo', keys: ['u', '$mod+z'], does: 'undo', where: everywhere, run: () => void send({ path: '/undo', body: {} }) },
      { id: 'redo', keys: ['Shift+U', '$mod+Shift+Z'], does: 'redo', where: everywhere, run: () => void send({ path: '/redo', body: {} }) },
      { id: 'keys', keys: ['?', 'Shift+?'], does: 'all keys', where: everywhere, run: () => setSheet(true) },
      ...VIEWS.map(
        ({ name, to, key }) => ({ id: `go ${to}`, keys: key, does: name, where: everywhere, run: () => void navigate({ to }) }) as const,
      ),
    ]
  }, [navigate, setSheet, setPalette, send])
}
