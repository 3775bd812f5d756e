/** What stands around every view: skip link, head, what went wrong or well, the view, the keys. */
import { Outlet, useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useStep } from '../api/decide.ts'
import { KeyLine } from '../keys/key-line.tsx'
import { KeySheet } from '../keys/key-sheet.tsx'
import { type Key, KeysProvider, useKeys } from '../keys/keys.tsx'
import { Head } from './head.tsx'
import { useSaid } from './say.tsx'
import { VIEWS } from './views.ts'
import { useWatch } from './watch.ts'

export const Shell = () => (
  <KeysProvider>
    <Page />
  </KeysProvider>
)

function Page() {
  const [sheet, setSheet] = useState(false)
  useKeys(useEverywhere(setSheet))
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <Head />
      <Standing />
      <Outlet />
      <KeyLine onAll={() => setSheet(true)} />
      <KeySheet open={sheet} onOpen={setSheet} />
    </>
  )
}

/** One line under the head. */
function Standing() {
  const { standing, renew } = useWatch()
  const said = useSaid()
  return (
    <div aria-live="polite" className="standing">
      {standing === 'stopped' && (
        <p className="line bad">Hearsay is not running. Your last step is kept; it is sent when it answers again.</p>
      )}
      {standing === 'changed' && (
        <p className="line">
          Someone changed this case.{' '}
          <button type="button" className="btn" onClick={renew}>
            Show the new state
          </button>
        </p>
      )}
      {said && <p className={`line ${said.tone}`}>{said.text}</p>}
    </div>
  )
}

function useEverywhere(setSheet: (open: boolean) => void): readonly Key[] {
  const navigate = useNavigate()
  const { send } = useStep()
  return useMemo(() => {
    const everywhere = 'everywhere'
    return [
      { id: 'search', keys: '/', does: 'search', where: everywhere, run: () => document.getElementById('find')?.focus() },
      { id: 'undo', keys: ['u', '$mod+z'], does: 'undo', where: everywhere, run: () => void send({ path: '/undo', body: {} }) },
      { id: 'redo', keys: ['Shift+U', '$mod+Shift+Z'], does: 'redo', where: everywhere, run: () => void send({ path: '/redo', body: {} }) },
      { id: 'keys', keys: ['?', 'Shift+?'], does: 'all keys', where: everywhere, run: () => setSheet(true) },
      ...VIEWS.map(
        ({ name, to, key }) => ({ id: `go ${to}`, keys: key, does: name, where: everywhere, run: () => void navigate({ to }) }) as const,
      ),
    ]
  }, [navigate, setSheet, send])
}
