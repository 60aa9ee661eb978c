import { useEffect, useState } from 'react'

/** About what a large screen holds, and how many come with each step after. */
const first = 48
const step = 24
/** Between two steps whoever types or scrolls comes first. */
const pauseMs = 24

/**
 * How many of so many rows to draw: a screen of them at once, and the others bit by bit, so that a list that grows by
 * hundreds (as when a filter is cleared) holds up no key. In the end all are there, for the browser's own search as well.
 *
 * @param isWhole all at once, as where the page is to be scrolled to a row far down
 */
export function useGrowing(count: number, isWhole: boolean): number {
  const [most, setMost] = useState(isWhole ? count : first)
  // What became fewer begins anew when it becomes more.
  if (most > Math.max(count, first)) setMost(Math.max(count, first))
  useEffect(() => {
    if (most >= count) return undefined
    const timer = setTimeout(() => setMost(most + step), pauseMs)
    return () => clearTimeout(timer)
  }, [most, count])
  return Math.min(most, count)
}
