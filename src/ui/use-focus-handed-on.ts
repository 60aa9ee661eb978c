import { useLayoutEffect, useRef, type RefObject } from 'react'

/** Gives the focus to the page's heading when the part that holds it goes away: it would fall to the body. */
export function useFocusHandedOn<T extends HTMLElement>(): RefObject<T | null> {
  const part = useRef<T>(null)
  useLayoutEffect(() => {
    const element = part.current
    return () => {
      const heading = document.querySelector<HTMLElement>('h1')
      if (element !== null && element.contains(document.activeElement))
        heading?.focus({ preventScroll: true })
    }
  }, [])
  return part
}
