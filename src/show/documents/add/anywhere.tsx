/** Files dropped on any view are added; words and links pasted on the list of documents too. */
import { useNavigate, useRouterState } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useSay } from '../../app/say.tsx'
import { plural } from '../../parts/origins.tsx'
import { chosenIn, droppedIn } from './dropped.ts'
import { pasted } from './pasted.ts'
import { addSources, addWords } from './sending.ts'
import { takeFiles } from './take-files.ts'

export function AddAnywhere() {
  const over = useDrop()
  usePaste()
  return over && <div className="dropping">Let go to add</div>
}

function useDrop(): boolean {
  const navigate = useNavigate()
  const say = useSay()
  const [over, setOver] = useState(false)
  useEffect(() => {
    const hold = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
      setOver(true)
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent): void => {
      setOver(false)
      const transfer = event.dataTransfer
      if (!transfer?.types.includes('Files')) return
      event.preventDefault()
      const found = droppedIn(transfer)
      void navigate({ to: '/documents', search: (now) => ({ ...now, pane: 'add' }) as object })
      void found.then((files) => takeFiles(files, say)).catch(() => say({ tone: 'bad', text: 'What was dropped could not be read.' }))
    }
    const all = { dragover: hold, dragleave: leave, drop } as const
    for (const [name, listener] of Object.entries(all)) window.addEventListener(name, listener as EventListener)
    return () => {
      for (const [name, listener] of Object.entries(all)) window.removeEventListener(name, listener as EventListener)
    }
  }, [navigate, say])
  return over
}

function usePaste(): void {
  const say = useSay()
  const here = useRouterState({ select: ({ location }) => location.pathname === '/documents' })
  useEffect(() => {
    if (!here) return
    const paste = (event: ClipboardEvent): void => {
      const { target, clipboardData } = event
      if (!clipboardData || (target instanceof Element && target.closest('input, textarea, [contenteditable], [role=dialog]'))) return
      event.preventDefault()
      if (clipboardData.files.length > 0) return void takeFiles(chosenIn(clipboardData.files), say)
      const found = pasted(clipboardData.getData('text/plain'), clipboardData.getData('text/html'))
      if (!found) {
        say({ tone: 'bad', text: 'There is nothing to read on the clipboard.' })
        return
      }
      const added =
        found.kind === 'links' ? addSources(found.links).then(() => plural(found.links.length, 'link')) : addWords(found.text, found.type)
      added
        .then((what) => say({ tone: 'good', text: `Reading ${what}.` }))
        .catch((error: Error) => say({ tone: 'bad', text: error.message }))
    }
    window.addEventListener('paste', paste)
    return () => window.removeEventListener('paste', paste)
  }, [here, say])
}
