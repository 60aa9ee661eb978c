import { useLayoutEffect, useState, type RefObject } from 'react'

/** The size of an element's inside, kept up to date; zero before it stands. */
export function useSize(element: RefObject<HTMLElement | null>): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const target = element.current
    if (target === null) return undefined
    const observer = new ResizeObserver(() => {
      setSize((before) => {
        const { clientWidth: width, clientHeight: height } = target
        return before.width === width && before.height === height ? before : { width, height }
      })
    })
    observer.observe(target)
    return () => observer.disconnect()
  }, [element])
  return size
}
