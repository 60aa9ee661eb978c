import { useSyncExternalStore } from 'react'

/** What is said within this time is said together: the later would else cut the earlier short. */
const togetherMs = 700

let spoken = ''
let spokenAt = 0
const listeners = new Set<() => void>()

/** Says one sentence to assistive technology: the result of something the person did, or a change of state. */
export function announce(sentence: string): void {
  const isSoonAfter = Date.now() - spokenAt < togetherMs && !spoken.includes(sentence)
  // The same sentence twice is spoken twice only if the text differs.
  const alone = spoken === sentence ? `${sentence}\u00a0` : sentence
  spoken = isSoonAfter ? `${spoken} ${sentence}` : alone
  spokenAt = Date.now()
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
