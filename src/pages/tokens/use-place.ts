import { useLayoutEffect, useRef, type RefObject } from 'react'
import { useLocation } from 'react-router'

/** How far down a table was, for each entry of the history. */
const places = new Map<string, number>()

/**
 * Scrolls an element to where it was when the person comes back to it: the browser does that for the page alone. The
 * result is the element's `ref`.
 */
export function usePlace(): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null)
  const { key } = useLocation()
  useLayoutEffect(() => {
    const { current } = element
    if (current === null) return undefined
    const place = places.get(key)
    if (place !== undefined) current.scrollTop = place
    function keep() {
      if (current !== null) places.set(key, current.scrollTop)
    }
    current.addEventListener('scroll', keep, { passive: true })
    return () => current.removeEventListener('scroll', keep)
  }, [key])
  return element
}
