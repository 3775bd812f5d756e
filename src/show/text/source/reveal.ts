/** Scrolls the text so that a stretch of it is in the window; does nothing when it is there already. */
import type { Ground } from './ground.ts'

export function reveal(ground: Ground, start: number, end: number): void {
  const range = ground.liveRange(start, end)
  const block = range?.startContainer.parentElement
  if (!range || !block) return
  const pane = block.closest<HTMLElement>('[data-pane]')
  if (!pane) return
  const scrolls = pane.scrollHeight > pane.clientHeight + 1 && getComputedStyle(pane).overflowY === 'auto'
  const settle = (rounds: number): void => {
    const box = range.getBoundingClientRect()
    const view = scrolls ? pane.getBoundingClientRect() : { top: 0, bottom: innerHeight * 0.45, height: innerHeight }
    if (box.top >= view.top + 24 && box.bottom <= view.bottom - 56) return
    const by = box.top - view.top - view.height / 3
    if (scrolls) pane.scrollBy({ top: by, behavior: 'instant' })
    else scrollBy({ top: by, behavior: 'instant' })
    if (rounds > 0) requestAnimationFrame(() => settle(rounds - 1))
  }
  settle(2)
}
