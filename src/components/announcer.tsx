import { useSyncExternalStore } from 'react'

let spoken = ''
const listeners = new Set<() => void>()

/** Says one sentence to assistive technology: the result of something the person did, or a change of state. */
export function announce(sentence: string): void {
  // The same sentence twice is spoken twice only if the text differs.
  spoken = spoken === sentence ? `${sentence}\u00a0` : sentence
  for (const listener of listeners) listener()
}

/** The app's one polite status region. */
export function Announcer() {
  const sentence = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => spoken,
  )
  return (
    <p role="status" className="sr-only">
      {sentence}
    </p>
  )
}
