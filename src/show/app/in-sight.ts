import { useEffect } from 'react'

/** Keeps the current view's link in sight: the row of views scrolls where there is little room. */
export function useCurrentInSight(view: string | undefined): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view is another current link
  useEffect(() => {
    const row = document.querySelector('nav.views')
    if (!row) return
    show(row)
    const observer = new ResizeObserver(() => show(row))
    observer.observe(row)
    return () => observer.disconnect()
  }, [view])
}

/** Not scrollIntoView, which would have Tab begin there. */
function show(row: Element): void {
  const current = row.querySelector('[aria-current]')?.getBoundingClientRect()
  if (!current) return
  const { left, right } = row.getBoundingClientRect()
  row.scrollLeft += Math.max(0, current.right - right) - Math.max(0, left - current.left)
}
