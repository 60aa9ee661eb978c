import { useEffect, useState } from 'react'

/**
 * Whether nobody has moved, typed or touched for a while, or at all. It changes seldom, so that moving draws nothing
 * anew.
 */
export function useIdle(afterMs: number): boolean {
  const [isIdle, setIsIdle] = useState(true)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    function wake() {
      setIsIdle(false)
      clearTimeout(timer)
      timer = setTimeout(() => setIsIdle(true), afterMs)
    }
    const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const
    for (const sign of signs) window.addEventListener(sign, wake)
    return () => {
      clearTimeout(timer)
      for (const sign of signs) window.removeEventListener(sign, wake)
    }
  }, [afterMs])
  return isIdle
}
