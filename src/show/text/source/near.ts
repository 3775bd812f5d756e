/** Whether an element is in the window of its pane or close to it: only then it is furnished. */
import { createContext, type RefObject, useContext, useEffect, useMemo, useState } from 'react'

export interface Nearness {
  readonly watch: (element: Element, tell: (near: boolean) => void) => () => void
}

export const NearContext = createContext<Nearness | undefined>(undefined)

/** @param pane what scrolls; the window itself where it is not given. */
export function useNearness(pane: Element | null): Nearness {
  const made = useMemo(() => {
    const tells = new Map<Element, (near: boolean) => void>()
    const observer = new IntersectionObserver(
      (seen) => {
        for (const { target, isIntersecting } of seen) tells.get(target)?.(isIntersecting)
      },
      { root: pane, rootMargin: '400px 0px' },
    )
    const watch: Nearness['watch'] = (element, tell) => {
      tells.set(element, tell)
      observer.observe(element)
      return () => {
        tells.delete(element)
        observer.unobserve(element)
      }
    }
    return { watch }
  }, [pane])
  return made
}

export function useNear(element: RefObject<HTMLElement | null>): boolean {
  const nearness = useContext(NearContext)
  const [near, setNear] = useState(false)
  useEffect(() => (nearness && element.current ? nearness.watch(element.current, setNear) : undefined), [nearness, element])
  return near
}
