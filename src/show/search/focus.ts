/** Moves the focus along the results that stand on the page. */

const results = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-results] li > a')]

export const focusFirst = (): boolean => focused(results()[0])

/** `by` results along from the one that has the focus; before the first it is the field's turn. */
export function focusAlong(by: 1 | -1): boolean {
  const all = results()
  const now = all.indexOf(document.activeElement as HTMLElement)
  return focused(all[now < 0 ? (by > 0 ? 0 : all.length - 1) : Math.max(0, Math.min(all.length - 1, now + by))])
}

function focused(result: HTMLElement | undefined): boolean {
  result?.focus()
  result?.scrollIntoView({ block: 'nearest' })
  return result !== undefined
}
