/** Words that a person selects, as offsets into the text: exactly the letters chosen. */
import { type RefObject, useCallback, useEffect } from 'react'
import type { Ground } from './ground.ts'

export interface Chosen {
  readonly from: number
  readonly to: number
}

/** What is selected of the text now; undefined when nothing of it is. */
export function selectedIn(ground: Ground, within: Element): Chosen | undefined {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const { startContainer, startOffset, endContainer, endOffset, commonAncestorContainer } = selection.getRangeAt(0)
  if (!within.contains(commonAncestorContainer) && !commonAncestorContainer.contains(within)) return undefined
  const from = ground.offsetOf(startContainer, startOffset, 'start')
  const to = ground.offsetOf(endContainer, endOffset, 'end')
  return from !== undefined && to !== undefined && from < to ? { from, to } : undefined
}

/** Tells when a selection was made, by pointer or by keys; and copies nothing but the source. */
export function useSelecting(
  pane: RefObject<HTMLElement | null>,
  ground: Ground,
  text: string,
  onSelect: (chosen: Chosen | undefined) => void,
): { readonly onCopy: (event: React.ClipboardEvent) => void } {
  useEffect(() => {
    const element = pane.current
    if (!element) return
    const tell = ({ target }: Event): void => {
      if (target instanceof Element && target.closest('[data-words-line]')) return
      if (target instanceof Node && !element.contains(target) && target !== document.body) return
      setTimeout(() => onSelect(selectedIn(ground, element)))
    }
    const byKeys = (event: KeyboardEvent): void => {
      if (event.shiftKey || event.key === 'Shift' || event.key.startsWith('Arrow')) tell(event)
    }
    element.addEventListener('pointerup', tell)
    document.addEventListener('keyup', byKeys)
    return () => {
      element.removeEventListener('pointerup', tell)
      document.removeEventListener('keyup', byKeys)
    }
  }, [pane, ground, onSelect])
  const onCopy = useCallback(
    (event: React.ClipboardEvent) => {
      const chosen = pane.current && selectedIn(ground, pane.current)
      if (!chosen) return
      event.clipboardData.setData('text/plain', text.slice(chosen.from, chosen.to))
      event.preventDefault()
    },
    [pane, ground, text],
  )
  return { onCopy }
}
