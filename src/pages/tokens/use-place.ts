import { useEffect } from 'react'
import { useLocation } from 'react-router'

/** How far down the page was, for each entry of the history. */
const places = new Map<string, number>()

/**
 * Scrolls the page to where it was when the person comes back to it: the heading that takes the focus would leave it at
 * the top. Returns whether it has a place to scroll to.
 */
export function usePlace(): boolean {
  const { key } = useLocation()
  useEffect(() => {
    const place = places.get(key)
    if (place !== undefined) window.scrollTo({ top: place, behavior: 'instant' })
    function keep() {
      places.set(key, window.scrollY)
    }
    window.addEventListener('scroll', keep, { passive: true })
    return () => window.removeEventListener('scroll', keep)
  }, [key])
  return (places.get(key) ?? 0) > 0
}
