import { useEffect, useState } from 'react'

/** Asks the browser to keep the screen on, again whenever the page becomes visible. Tells whether it does. */
export function useScreenAwake(): boolean {
  const [isAwake, setIsAwake] = useState(false)
  useEffect(() => {
    let lock: WakeLockSentinel | null = null
    let isOver = false
    let isAsking = false
    async function keepAwake() {
      if (document.visibilityState !== 'visible' || isAsking || (lock !== null && !lock.released)) return
      isAsking = true
      const got = await requestLock()
      isAsking = false
      if (isOver) {
        void got?.release()
        return
      }
      lock = got
      setIsAwake(got !== null)
      got?.addEventListener('release', () => setIsAwake(false), { once: true })
    }
    const onSight = () => void keepAwake()
    onSight()
    document.addEventListener('visibilitychange', onSight)
    // Some browsers grant it only once somebody has touched the page.
    document.addEventListener('pointerdown', onSight)
    document.addEventListener('keydown', onSight)
    return () => {
      isOver = true
      document.removeEventListener('visibilitychange', onSight)
      document.removeEventListener('pointerdown', onSight)
      document.removeEventListener('keydown', onSight)
      void lock?.release()
    }
  }, [])
  return isAwake
}

async function requestLock(): Promise<WakeLockSentinel | null> {
  try {
    // Not every browser has it, and none has it off HTTPS, whatever the types say.
    return 'wakeLock' in navigator ? await navigator.wakeLock.request('screen') : null
  } catch {
    return null
  }
}
