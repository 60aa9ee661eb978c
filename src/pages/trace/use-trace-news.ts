import { useEffect, useRef } from 'react'
import { useWords } from '../../session/speech.tsx'
import { announce } from '../../ui/announcer.tsx'
import { traceWords, type NewsState } from '../../words/trace.ts'

/**
 * Says what changed by itself: a threshold crossed, the service lost, the service back. What is returned says that a
 * refresh, which the person asked for, changed nothing.
 *
 * @param state the verdict, or that the newest answer is none; `null` before the first
 */
export function useTraceNews(state: NewsState | null): (refreshed: NewsState | null) => void {
  const { news, noChange, stillFails } = useWords(traceWords)
  const spoken = useRef<NewsState | null>(null)
  useEffect(() => {
    if (spoken.current !== null && state !== null && state !== spoken.current) announce(news[state])
    spoken.current = state
  }, [state, news])

  return (refreshed) => {
    if (refreshed === state) announce(refreshed === 'failing' ? stillFails : noChange)
  }
}
