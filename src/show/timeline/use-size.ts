import { type RefObject, useLayoutEffect, useState } from 'react'

export interface Size {
  readonly width: number
  readonly height: number
}

/** The size of an element, kept up to date; zero until it is known. CSS pixels. */
export function useSize(element: RefObject<Element | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 })
  useLayoutEffect(() => {
    if (!element.current) return
    const watch = new ResizeObserver(([entry]) => {
      const { width, height } = entry!.contentRect
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }))
    })
    watch.observe(element.current)
    return () => watch.disconnect()
  }, [element])
  return size
}
