import { useSyncExternalStore } from 'react'

/** A phone, or a screen that somebody magnifies several times over (WCAG 1.4.10): nothing would be read if all had to fit. */
const small = '(max-width: 30rem), (max-height: 26rem)'

/** Whether the wall scrolls, instead of making everything fit. */
export function useSmallScreen(): boolean {
  return useSyncExternalStore(subscribe, isSmall)
}

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(small)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

function isSmall(): boolean {
  return window.matchMedia(small).matches
}
