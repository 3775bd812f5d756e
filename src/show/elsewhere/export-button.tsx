import { useElsewhere } from './elsewhere.tsx'

/** Opens the sheet from a view; `words` say what would be taken. */
export function ExportButton({ words = 'Export' }: { readonly words?: string }) {
  const open = useElsewhere()
  return (
    <button type="button" className="btn" aria-haspopup="dialog" aria-keyshortcuts="Shift+X" onClick={open}>
      {words}
    </button>
  )
}
